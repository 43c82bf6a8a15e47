"""Words of prizes in English: names of prizes, categories, what is done with them. Codes are the vocabularies'."""

from desktop_app.reading.word_lists import phrases, words

NAMED = phrases(
    """
    Palme d'Or|Palme d’Or|Golden Bear|Silver Bear|Golden Lion|Silver Lion|Golden Leopard|Crystal Simorgh|Golden Shell
    Silver Shell|Grand Jury Prize|Grand Prix|Jury Prize|Special Jury Prize|Special Jury Award|Jury Award|Camera d'Or
    Camera d’Or|Caméra d’Or|Caméra d'Or|Audience Award|Audience Prize|People's Choice Award|People’s Choice Award
    Ecumenical Jury Prize|Prize of the Ecumenical Jury|Teddy Award|Volpi Cup|Queer Palm|Golden Eye|L'Œil d'or
    Oeil d'or
    Un Certain Regard Prize|Un Certain Regard Award|Golden Globe|Golden Globes|Academy Award|Academy Awards
    Oscar|Oscars
    BAFTA|BAFTAs|BAFTA Award|Emmy|Emmys|Emmy Award|César|Césars|César Award|César Awards|Goya|Goyas|Goya Award|Lola
    David di Donatello|European Film Award|European Film Awards|Independent Spirit Award|Independent Spirit Awards
    Spirit Award|Gotham Award|Gotham Awards|Golden Horse|Golden Horse Award|Golden Rooster|Asian Film Award
    Asia Pacific Screen Award|Asia Pacific Screen Awards|Crystal Globe|Tiger Award|Golden Alexander|Golden Pyramid
    Golden Star|Golden Tulip|Golden Tanit|Tanit d'Or|Tanit d’Or|Étalon d'or de Yennenga|Grand Bell|Heart of Sarajevo
    FIPRESCI Prize|FIPRESCI Award|Fipresci Prize|FIPRESCI prize|Netpac Award|NETPAC Award|Alfred Bauer Prize|Palme
    Marcello Mastroianni Award|Luigi De Laurentiis Award|Lion of the Future|Honorary Oscar|Honorary Award|Dog Palm
    Lifetime Achievement Award|Grand Jury Award|Best of Fest|Cristal|Cristal for a Feature Film|Annie Award
    Annie Awards
    Peabody Award|Pulitzer Prize|Nobel Prize|Grammy|Grammys|Tony Award|SAG Award|SAG Awards|Screen Actors Guild Award
    Screen Actors Guild Awards|Critics Choice Award|Critics Choice Awards|Critics' Choice Award|Magritte
    Guldbagge|Bodil|Bifa|BIFA|Bifas|British Independent Film Award|British Independent Film Awards|AACTA Award
    Canadian Screen Award|Canadian Screen Awards|Gaudí Award|Czech Lion|Nastro d'Argento|Nastro d’Argento
    German Film Award|Swiss Film Award|Hong Kong Film Award|Hong Kong Film Awards|Blue Dragon Award|IFTA|Ophir
    Iris Prize|Ophir Award|Europa Cinemas Label|Camerimage Golden Frog|Black Iris|Golden Apricot
    Robert Award|Amanda Award|Golden Calf|Kikito|Ariel|Ariel Award|Platino Award|Filmfare Award|National Film Award
    """
)
OWN_GIVER = frozenset(
    [
        "oscar",
        "oscars",
        "academy",
        "golden",
        "bafta",
        "baftas",
        "emmy",
        "emmys",
        "cesar",
        "cesars",
        "goya",
        "goyas",
        "lola",
        "european",
        "independent",
        "spirit",
        "gotham",
        "sag",
        "screen",
        "critics",
        "pulitzer",
        "nobel",
        "grammy",
        "grammys",
        "tony",
        "annie",
        "peabody",
        "filmfare",
        "national",
        "asian",
        "asia",
    ]
)
"""First words of prizes that no festival gives; with them "winner" only says who somebody is."""
FOR_WHAT = words("lifetime career outstanding artistic excellence distinguished contribution")
"""Behind "for" they say what a prize is for and begin no title."""
SHORT_NAMES = words("oscar bafta cesar goya emmy")
"""Behind "best …" they belong to the prize: "the best editing Oscar"."""
GLITTER = words("golden silver bronze crystal grand platinum")
"""With a capitalised noun behind them they name a prize: Golden Lantern, Crystal Simorgh."""
GLITTER_NOT = words(
    """
    theatre theater hall hotel central canyon opera rex ballroom auditorium cinema bazaar
    age gate films film pictures jubilee globes week week-end screen goose state city rule boy girl hour
    """
)
HEADS = words(
    """
    award awards prize prizes trophy medal medallion honor honour statuette plaque palm diploma grant grants
    fellowship
    """
)
GIVEN_HEADS = words("award awards prize prizes")
ADJECTIVES = words(
    """
    special jury grand top main audience critics critics' public people's honorary lifetime achievement
    highest coveted
    first second third best ecumenical youth student press international national new talent directing acting
    screenplay
    writing cinematography editing cash development production feature short documentary film film's
    """
)
TOLD = words(
    """
    short documentary feature jury audience special top grand honorary achievement critics critics' student youth main
    public people's
    directing acting screenplay writing cinematography editing ecumenical press first second third
    """
)
"""With one of these in front "prize" is one, although in small letters."""
CATEGORY_ADJECTIVES = words(
    """
    new young emerging national international regional local arab ibero-american central north south east west
    student independent african-american
    """
)
"""Between "best" and what is the best of its kind."""
MENTIONS = phrases(
    """
    special mention|special mentions|jury special mention|honorable mention|honourable mention
    special jury mention|jury mention
    """
)

CATEGORIES: dict[tuple[str, ...], str] = {}
_CATEGORIES = """
best_film|film|picture|feature|feature film|motion picture|narrative feature|international feature
best_film|international feature film|international film|foreign language film|foreign-language film
best_film|international picture|narrative film|fiction feature|fiction film|drama|comedy|asian film|arab film
best_film|european film|latin american film|iranian film
best_director|director|directing|direction|filmmaker
best_screenplay|screenplay|script|screenwriter|original screenplay|adapted screenplay|writing|writer
best_actor|actor|male actor|leading actor|lead actor|actor in a leading role
best_actress|actress|female actor|leading actress|lead actress|actress in a leading role
best_supporting_actor|supporting actor|actor in a supporting role
best_supporting_actress|supporting actress|actress in a supporting role
best_cinematography|cinematography|cinematographer|camera|photography|director of photography
best_editing|editing|editor|film editing
best_music|music|score|original score|soundtrack|composer|original music|original song|song|film score
best_sound|sound|sound design|sound recording|sound editing|sound mixing
best_production_design|production design|art direction|set design|production designer|art director
best_costume_design|costume design|costumes|costume
best_make_up|make-up|makeup|makeup and hairstyling|make-up design
best_effects|visual effects|special effects|effects
best_documentary|documentary|documentary film|documentary feature|documentary feature film|feature documentary
best_documentary|feature-length documentary|non-fiction film
best_short|short|short film|live action short|documentary short|short documentary|live-action short
best_short|short fiction|fiction short|student short|student film
best_animation|animation|animated film|animated feature|animated short|animation film|animated feature film
best_animation|animated short film|short animation
best_first_film|first film|first feature|debut|debut film|debut feature|first work|directorial debut
best_first_film|first feature film|debut director|new director
other|performance|acting|ensemble|cast|new talent|newcomer|artistic contribution|artistic achievement
other|screenplay award|series|casting|stunts|poster|promise
other|leading performance|lead performance|supporting performance|breakthrough performance|ensemble performance
other|acting performance|young actor|young actress|breakthrough|voice performance|artistic merit|concept|innovation
best_first_film|feature debut|first documentary|first fiction feature|debut documentary
best_documentary|short documentary film|documentary short|mid-length documentary|medium-length documentary
best_short|experimental short|experimental film|student short film|narrative short|fiction short film
best_film|feature-length film|full-length film|foreign film|world cinema|local film|indian film|european feature
best_documentary|documentary series|documentary short film
other|playback singer|singer|lyrics|lyricist|dialogue|choreography|limited series|drama series|comedy series
best_film|children film|family film|popular film|independent film|debut feature film|world cinema film
"""
for _line in _CATEGORIES.strip().splitlines():
    _code, *_names = _line.split("|")
    for _name in _names:
        CATEGORIES[tuple(_name.split())] = _code
LONGEST_CATEGORY = max(map(len, CATEGORIES))
CATEGORY_FIRST = frozenset(name[0] for name in CATEGORIES)
BEST = words("best outstanding")

PERSONAL = frozenset(
    [
        "best_director",
        "best_actor",
        "best_actress",
        "best_supporting_actor",
        "best_supporting_actress",
        "best_screenplay",
        "best_cinematography",
        "best_editing",
        "best_music",
        "best_sound",
        "best_production_design",
        "best_costume_design",
        "best_make_up",
        "lifetime_achievement",
    ]
)
"""Categories that are given to a person for work in a film."""

NAMED_CATEGORY = {
    "audience award": "audience_award", "audience prize": "audience_award", "people's choice award": "audience_award",
    "audience choice award": "audience_award",
    "jury prize": "jury_award", "grand jury prize": "jury_award", "special jury prize": "jury_award", "jury award":
    "jury_award", "special jury award": "jury_award", "fipresci prize": "critics_award", "fipresci award":
    "critics_award", "camera d'or": "best_first_film", "lifetime achievement award": "lifetime_achievement",
    "critics' award": "critics_award", "critics award": "critics_award", "critics' prize": "critics_award",
}  # fmt: skip

WIN = words(
    """
    won wins win winning received receives receive receiving earned earns earning took takes taking bagged
    bags scooped
    scoops scooping collected collects collecting claimed claims clinched clinches nabbed nabs landed lands secured
    garnered grabbed snagged snags picked picks picking carried walked captured accepted accepts nets netted gets got
    winner winners shared shares brought tied
    """
)
GIVES = words("gave gives give giving awarded presented presents present handed bestowed bestows honored honoured")
"""In front of a prize, with "to" behind it."""
PASSIVE = words("went goes awarded presented given handed bestowed conferred gave shared won going named")
"""Before "to" (or "by"), with the prize in front."""
GIVEN = words(
    """
    awarded presented given handed named honored honoured recognized recognised feted bestowed crowned adjudged
    declared judged voted
    """
)
CHOSEN = words("chosen selected picked")
"""After "was", with "best …" behind: "was chosen best actress"; "was selected for" a prize is none."""
"""After "was", with the prize behind; or with somebody who gives."""
NOMINATED = words("nominated nomination nominations nominee nominees nod nods contender contenders nominates")
SHORTLISTED = words("shortlisted shortlist longlisted")
HONOURED = words("honored honoured tribute tributes homage commemorated celebrated")
_COUNTED = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
COUNTS = {
    **{word: n for n, word in enumerate(_COUNTED.split(), 1)},
    "both": 2,
}  # fmt: skip


def past_shared(low: list[str], i: int) -> int:
    """Return the token past "(ex aequo)", "(shared)" behind a prize, else the token itself."""
    if low[i] == "(" and low[i + 1] in ("ex", "ex-aequo", "shared", "tie", "joint", "jointly"):
        for k in range(i + 2, i + 5):
            if low[k] == ")":
                return k + 1
    return i
