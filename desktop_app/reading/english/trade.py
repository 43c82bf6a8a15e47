"""Companies and funds in English that the business told of them shows: who sold, funded, made a film with whom."""

from desktop_app.reading.english import chunks, geography, title_edges
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story
from desktop_app.reading.word_lists import match, phrases, words

_CUES = phrases(
    """
    co-production of|co-production between|co-production with|coproduction of|coproduction between|coproduction with
    co-produced by|co-production by|with support from|with the support of|with support of|supported by|backed by
    in association with|in collaboration with|in partnership with|in cooperation with|in co-operation with
    under the banner of|under its banner|under the banners of|sales are handled by|rights are handled by|handled by
    repped by|sold by|distributed by|released by|financed by|co-financed by|funded by|sponsored by|organised by
    organized by|hosted by|restored by|produced for|produces for|producing for|produced through
    told the|tells the|commissioned by|acquired by|represented by|boarded by|executive produced by|presented by
    """
)
"""What stands in front of companies, perhaps several."""
_PERSONAL = frozenset(["produced", "presented", "organised", "organized", "hosted", "restored", "commissioned"])
"""First words of cues that persons follow as well."""
_SELLS = words("sold sells rights deal deals sales buyers distributors territories licensed pre-sold pre-sales sale")
_HEADS = phrases(
    """
    ceo|chief executive|managing director|co-founder|head of sales|head of acquisitions|vice president of acquisitions
    president of acquisitions|director of acquisitions|head of production|head of international sales|sales agent
    head of distribution|acquisitions executive
    """
)
_SUBJECT_VERBS = words(
    """
    acquired acquires boarded boards nabbed nabs bought buys picked picks snapped landed lands secured secures took
    takes handles handle handling releases release reps sells launched distributes distribute
    """
)
_KINDS = words(
    """
    the company broadcaster studio outfit distributor producer producers firm platform fund sales production film
    distribution agency label financier boutique banner and streamer
    """
)
"""Between "German" or "Paris-based" and the name: what kind of body it is."""
_OBJECTS = words("rights sales distribution theatrically territories release cinemas domestic worldwide")


def find(story: Story) -> None:
    """Take the companies of deals, co-productions and grants."""
    tokens = story.tokens
    low = tokens.low
    for i in range(len(tokens)):
        if story.on("organisation.cue"):
            length = match(_CUES, low, i)
            if length and not tokens.capital[i]:
                _listed(story, i + length, least=0.6 if low[i] in _PERSONAL else 0.85)
        if low[i] == "(" and i and tokens.capital[i - 1] and story.on("organisation.buyer"):
            _buyer(story, i)
        if story.on("organisation.head_of"):
            length = match(_HEADS, low, i)
            if length and low[i + length] in ("of", "at", "for"):
                _one(story, i + length + 1, "organisation.head_of", least=0.93)
        if low[i] in _SUBJECT_VERBS and not tokens.capital[i] and story.on("organisation.seller"):
            _seller(story, i)
        if low[i].endswith("-based") and tokens.capital[i] and story.on("organisation.based"):
            _based(story, i)


def _run(story: Story, i: int) -> int:
    """Return the token past capitals that begin at a token, joins such as "du" between them."""
    tokens = story.tokens
    k = i
    while k - i < 6 and tokens.near(i, k) and story.owner[k] is None:
        if tokens.capital[k]:
            k += 1
            if tokens.possessive[k - 1]:
                break
        elif k > i and tokens.low[k] in w.NAME_JOINS | {"&"} and tokens.capital[k + 1]:
            k += 1
        else:
            break
    return k


def _one(story: Story, i: int, rule: str, least: float) -> int:
    """Take one name of a company at a token; return the token past it, or the token itself."""
    tokens = story.tokens
    low = tokens.low
    last = _run(story, i)
    if last == i:
        return i
    words_here = low[i:last]
    if (
        title_edges.is_place(" ".join(words_here))
        or (last - i == 1 and low[i] in geography.DEMONYMS)
        or any(word in w.BODY_STARTS or word in w.FESTIVAL_HEADS or word in w.MONTHS_AND_DAYS for word in words_here)
        or (tokens.possessive[last - 1] and low[last - 1] in geography.DEMONYMS)
        or words_here[-1] in w.BODY_HEADS - w.WEAK_HEADS
        or words_here[0] in ("the", "un", "a")
    ):
        return last  # another rule knows what this is
    if chunks.name_like(story, i, last) >= least or (last - i == 1 and _alone(low[i])):
        return i
    if (low[i],) in w.ROLES or low[i] in w.HONORIFICS or story.dated[i]:
        return i
    story.add("organisation", i, last, rule, 0.74)
    return last


def _alone(word: str) -> bool:
    """Whether a single word is rather a person's name or no name at all."""
    return chunks.is_given(word) or chunks.is_family(word) or word in w.FUNCTION or chunks.is_common(word)


def _listed(story: Story, i: int, least: float) -> None:
    """Take "A, Germany's B and the C" behind a cue."""
    tokens = story.tokens
    low = tokens.low
    for _ in range(8):
        i = _past_country(story, i)
        if low[i] == "the":
            i += 1
        if not tokens.capital[i]:
            return
        if story.owner[i] is not None:
            last = i
            while story.owner[last] is story.owner[i]:
                last += 1
            if story.owner[i] is None or story.kind_at(i) not in ("organisation", "place"):
                return
        else:
            last = _one(story, i, "organisation.cue", least)
        if last == i or not tokens.near(i, last):
            return
        while low[last] in ("of", "for", "and", "&") and tokens.capital[last + 1] and low[last - 1] in w.BODY_STARTS:
            last = _run(story, last + 1)  # "the Ministry of Culture"
        i = last
        while low[i] in (",", "and", "&", "/", "with") and i - last < 2:
            i += 1
        if i == last:
            return


def _past_country(story: Story, i: int) -> int:
    """Return the token past "Germany's", "the German broadcaster", "US company"."""
    tokens = story.tokens
    low = tokens.low
    if tokens.possessive[i] and title_edges.is_place(low[i]):
        return i + 1
    k = i
    while low[k] in geography.DEMONYMS or low[k] in ("us", "uk") or (low[k] in _KINDS and not tokens.capital[k]):
        k += 1
    return k


def _buyer(story: Story, i: int) -> None:
    """Take "Germany (Weltkino)" in a sentence on sales."""
    tokens = story.tokens
    low = tokens.low
    closes = next((k for k in range(i + 1, i + 8) if low[k] == ")"), 0)
    if not closes or not tokens.capital[i + 1] or not _place_ends(story, i):
        return
    first, last = tokens.bounds[tokens.sentence[i]], tokens.bounds[tokens.sentence[i] + 1]
    if not any(word in _SELLS for word in low[first:last]):
        return
    begin = i + 1
    for k in range(begin, closes + 1):
        if k == closes or low[k] in (",", "/", "and"):
            if begin < k and _run(story, begin) == k and not title_edges.is_place(" ".join(low[begin:k])):
                story.add("organisation", begin, k, "organisation.buyer", 0.78)
            begin = k + 1


def _place_ends(story: Story, i: int) -> bool:
    low = story.tokens.low
    return any(title_edges.is_place(" ".join(low[i - length : i])) for length in (1, 2, 3) if i >= length)


def _seller(story: Story, i: int) -> None:
    """Take who "has boarded sales on", "will release the film in", "handles world sales"."""
    tokens = story.tokens
    low = tokens.low
    if not any(word in _OBJECTS for word in low[i : i + 9]) and low[i + 1] not in ("rights", "sales"):
        return
    end = i
    while low[end - 1] in ("has", "have", "had", "will", "also", "recently"):
        end -= 1
    first = end
    while first and tokens.capital[first - 1] and story.owner[first - 1] is None and tokens.near(first - 1, i):
        if tokens.possessive[first - 1]:
            break
        first -= 1
    while first < end and (low[first] in geography.DEMONYMS or low[first] in w.FUNCTION):
        first += 1
    if first == end or chunks.name_like(story, first, end) >= 0.66 or end - first > 4:
        return
    if (end - first == 1 and _alone(low[first])) or title_edges.is_place(" ".join(low[first:end])):
        return
    if chunks.title_like(story, first, end) >= 1 and low[i] in ("releases", "release", "launched", "took", "takes"):
        return
    story.add("organisation", first, end, "organisation.seller", 0.72)


def _based(story: Story, i: int) -> None:
    """Take "Paris-based Alpha Violet", "London-based sales company Film Harbor"; the town is a place."""
    tokens = story.tokens
    low = tokens.low
    town = low[i].removesuffix("-based")
    k = i + 1
    while low[k] in _KINDS and not tokens.capital[k]:
        k += 1
    last = _run(story, k)
    if last > k and not tokens.near(i, k):
        return
    named = last > k and chunks.name_like(story, k, last) < (0.93 if k > i + 1 else 0.6) and (low[k],) not in w.ROLES
    if named and last - k <= 4 and not (last - k == 1 and _alone(low[k]) and k == i + 1):
        story.add("organisation", k, last, "organisation.based", 0.78)
    if title_edges.is_place(town):
        start = tokens.start[i]
        thing = story.add("place", i, i + 1, "organisation.based", 0.82, tokens.text[start : start + len(town)])
        thing.spots.change(tokens.span(i, i + 1), (start, start + len(town)))
