"""Lines that pages set among an article's paragraphs and that are none of its text, in the languages of the web.

Told by how a line begins, and only where it is short: "Read also: …", «Lesen Sie auch …», "Foto: …". What the English,
Persian and Arabic press has in its texts, too, is in ``furniture``.
"""

import re

_OPENING = (
    # English
    r"(?:also )?(?:read|see|watch) (?:also|more|next|this)\b|more (?:on|from|about|stories|news)\b|related\b"
    r"|explore further"
    r"|you (?:may|might) (?:also )?(?:like|want)|recommended\b|further reading|don.?t miss\b|sign up\b"
    r"|subscribe\b|get the latest\b"
    r"|if you (?:enjoyed|liked) (?:reading )?this|like this (?:story|article)\b|follow (?:us|me) on\b"
    r"|(?:the )?latest (?:stories|news)\b"
    r"|about the author|table of contents"
    # German
    r"|lesen sie (?:auch|hier|mehr|dazu)|lies auch|auch (?:lesen|interessant)|(?:zum )?weiterlesen"
    r"|mehr (?:zum thema|themen|von|dazu|infos)"
    r"|weitere (?:aktuelle )?(?:themen|artikel|informationen|infos|beiträge|meldungen|nachrichten)|weiterführende"
    r"|(?:das|das thema|dieses thema) könnte (?:sie|dich|euch)|ähnliche (?:beiträge|artikel|themen)|verwandte \w+"
    r"|empfohlene|empfehlungen|siehe auch|neueste artikel|schon gelesen|inhaltsverzeichnis|über (?:den autor"
    r"|die autorin)"
    r"|quellen?(?:angaben?)?\s?:|quellenangaben?|kontakt\s?:?$|\W*anzeige\b|teilnehmende blogs"
    # French
    r"|(?:à|a) lire (?:aussi|également)|lire (?:aussi|également|la suite)|vous (?:aimerez|pourriez)"
    r"|sur le même (?:sujet|thème)"
    r"|(?:pour|en) savoir plus|crédits? photos?"
    # Spanish, Portuguese, Italian
    r"|(?:le|te|les) puede interesar|lea (?:también|además|más)|(?:lee|vea|ver|mira|leer|leé) (?:también|más)"
    r"|puedes ver"
    r"|más (?:sobre|noticias|información)|notas? relacionadas?|noticias relacionadas|contexto de la noticia"
    r"|temas?\s?:?$"
    r"|(?:leia|veja|assista|saiba|confira) (?:também|mais)|notícias relacionadas|leggi anche"
    r"|ti potrebbe(?:ro)? interessare"
    r"|potrebbe(?:ro)? interessarti|per approfondire"
    # Polish, Dutch, Turkish, Russian
    r"|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|dowiedz się więcej|lees (?:ook|meer"
    r"|verder)|meer over\b"
    r"|bunlar da ilginizi|ilgili haberler|читайте (?:также|ещё|еще)|по теме|похожие"
)
_ASIDE = re.compile(rf"\W{{0,4}}(?:{_OPENING})", re.IGNORECASE)
_LONGEST = 160
#: Above a list of other articles: nothing but these words, or they and a name.
_LONGEST_HEADING = 70
_CAPTION = re.compile(
    r"(?:foto|fotos|bild|bilder|titelbild|beitragsbild|symbolbild|abbildung|abb\.|photos?|image|imagen"
    r"|fotografía|immagine"
    r"|crédits?|crédito|zdjęcie|fot\.|beeld|фото)(?: ?\d{1,3})?\s?[:：/]",
    re.IGNORECASE,
)
_CREDIT_AT_END = re.compile(
    r"[^©]{0,280}©[^©.!?]{2,90}\Z|.{0,280}\((?:photo|foto|bild|image)[^()]{0,60}\)\W*\Z", re.I | re.S
)
_LONGEST_CAPTION = 320


def is_aside(text: str) -> bool:
    """Whether a line sends a reader elsewhere or names what stands below the article."""
    return len(text) <= _LONGEST and _ASIDE.match(text) is not None


def opens_list(text: str) -> bool:
    """Whether a line is the heading of a list of other articles."""
    return len(text) <= _LONGEST_HEADING and _ASIDE.match(text) is not None


def is_caption_line(text: str) -> bool:
    """Whether a line says itself that it belongs to a picture: a label before it, or whose picture it is behind it."""
    if len(text) > _LONGEST_CAPTION:
        return False
    return _CAPTION.match(text) is not None or _CREDIT_AT_END.fullmatch(text) is not None
