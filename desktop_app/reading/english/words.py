"""Words by which English articles show films, persons, bodies; codes are those of the vocabularies."""

from desktop_app.reading.word_lists import phrases, words

FUNCTION = words(
    """
    the a an and or but nor of in on at by for from to with without into over under after before between among through
    during about against as than that this these those which who whom whose what when where while if then so because
    since until although though however meanwhile moreover also here there it its it's he she they we you i his her
    their our your my him them us me is are was were be been being am has have had do does did will would can
    could may
    might must shall should not no yes all both each every some any few many more most other another such only
    just even
    still yet too very much now once again ever never not among amid across along around behind beyond near off out up
    down per via like unlike despite according following including given besides plus both either neither
    whether how why
    one two three four five six seven eight nine ten several following earlier later last next first second third
    today yesterday tomorrow
    """
)
"""Words that begin a sentence without being part of a name."""

MONTHS_AND_DAYS = words(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday spring summer autumn winter christmas easter ramadan nowruz
    """
)

TITLE_JOINS = words(
    """
    of the a an and in on to for with from at by or as is it la le de du des los las el & vs over under not
    into her his my
    """
)
NAME_JOINS = words(
    """
    de da di del della van von der den bin bint ibn al el la le du dos das ten ter y e abu ben af av zu
    """
)

# Bodies.
BODY_HEADS = words(
    """
    foundation institute company companies productions production pictures studio studios films entertainment ministry
    academy association university college agency center centre museum council commission organization organisation
    society union guild federation network group media channel television tv corporation inc ltd gmbh bureau office
    department faculty bank party force forces army court parliament cinematheque cinémathèque archive
    archives library
    fund trust board house houses news times post herald tribune guard guards units brigade brigades corps
    authority league
    club committee secretariat administration consulate embassy cooperative collective syndicate broadcasting
    broadcaster radio press publishing publishers records music distribution releasing international cinemas lab labs
    school schools conservatory conservatoire orchestra philharmonic ensemble workshop front movement militia
    government senate congress directorate headquarters headquarter initiative partners capital holdings
    ventures animation
    artists filmes municipality cine forum filmproduktion produzioni cinematografica zdf arte
    """
)
"""Last words of the names of bodies."""
BODY_STARTS = words(
    """
    ministry department institute association academy university faculty museum council bureau office society union
    federation center centre house school foundation organization organisation committee bank fund commission embassy
    board college secretariat directorate headquarters guild league
    """
)
"""First words of names that go on with "of" or "for": Ministry of Culture."""
WEAK_HEADS = words(
    """
    music international house media group times post news press school capital front party force forces court
    production units company companies club television tv channel radio films pictures animation partners artists
    library bank office union network records club movement government guard guards collective ensemble cine
    label lab labs forum
    """
)
"""Bodies only where the name before them is no common word and the like; they end titles too."""

NO_BODIES = words(
    """
    uk us usa dvd ceo ai vfx cgi dj pm am gmt tv lgbtq lgbt covid covid-19 vip q&a vr 3d 2d imax id u.s u.k i
    cbe obe mbe kbe dbe phd mba bfa mfa dna ufo gdp ngo ngos
    min mins pg dir prod
    ii iii iv v vi vii viii ix x xi xii jr sr dr mr mrs ms ok pr hd 4k r&b nyc la bc ad ce ah un-
    """
)
"""Words in capitals that are no bodies."""

# Festivals.
FESTIVAL_HEADS = words(
    """
    festival festivals fest filmfest filmfestival biennale filmtage kurzfilmtage filmwoche filmfestspiele
    kurzfilmfestival
    """
)
NOT_SHORT_HEADS = words("festivals")
FESTIVAL_PERIODS = words("days week weeks weekend")
"""Heads behind a word like "Film": Tolvey Documentary Days."""
GENERIC = words(
    """
    film films cinema cinemas movie movies short shorts documentary documentaries docs international national animation
    animated art arts music theater theatre video media television tv youth children children's women's women
    independent experimental feature features student students digital human rights world annual regional global
    """
)
"""Words that say what a festival is for; alone they name none."""
FESTIVAL_JOINS = words("of for the and & de del des du la le di do da dos von")
ROMANCE_JOINS = words("de del des du do da dos di della dei degli delle en")
FESTIVAL_ADJECTIVES = words("internacional international internazionale nacional national nazionale")
FESTIVAL_OWNERS = words("children women people students directors youth men critics filmmakers peoples")
"""A possessive of these belongs to a festival's name."""
FESTIVALS = phrases(
    """
    Berlinale|Sundance|IDFA|SXSW|South by Southwest|South By Southwest|TIFF|Tribeca|Telluride|Hot Docs|Visions du Réel
    Cinéma du Réel|FIDMarseille|CPH : DOX|CPH DOX|DOK Leipzig|FESPACO|Fespaco|Il Cinema Ritrovato|IFFR|Fantasia
    Black Nights|Mostra|Viennale|Filmfest Hamburg|Filmfest München|Camerimage|Fantastic Fest|True / False|Docaviv
    BFI Flare|Interfilm Berlin|Interfilm|Nordisk Panorama|Vienna Shorts|New Directors / New Films
    Dokufest
    Diagonale|Sheffield DocFest|DocFest|BIFF|BFI London Film Festival|Rendez-Vous with French Cinema
    Qumra|Cinemalaya
    DocuDays UA|Docudays UA|DocuDays|goEast|GoEast|Crossing Europe|ZINEBI|Zinebi|Punto de Vista|Doclisboa|DocLisboa
    IndieLisboa|Curtas Vila do Conde
    Fantasporto|Fantaspoa|BAFICI|Bafici|FICUNAM|Ambulante|É Tudo Verdade|Animafest Zagreb
    Anifilm|Animateka|Fantoche|ZagrebDox|Beldocs|MakeDox|Astra Film|CinEast|Nordische Filmtage|Hofer Filmtage
    Max Ophüls Preis|Duisburger Filmwoche|Solothurner Filmtage|Premiers Plans|Entrevues Belfort|Cinemed|FIPADOC|Fipadoc
    Cinélatino|SEMINCI|Seminci|Far East Film|Le Giornate del Cinema Muto|Journées Cinématographiques de Carthage|ZIFF
    Manaki Brothers|Küstendorf|Kustendorf|Molodist|Artdocfest|Message to Man|HKIFF|BIFAN|DMZ Docs|EIDF|QCinema|JAFF
    Minikino|Golden Apricot|Kinotavr|Ji . hlava|FIDBA|Porto / Post / Doc|Doc NYC|DOC NYC|Full Frame
    NewFest|Outfest|Frameline
    SIFF|Slamdance|AFI Fest|AFI FEST|Nashville Film Festival|Mill Valley|Cinequest|Raindance|FrightFest|LFF|EIFF
    Galway Film Fleadh|Cork International|Kinofilm|Encounters|Thessaloniki Documentary Festival|Agora Docs|IFFI|MAMI
    DIFF|CIFF|RSIFF|Ajyal|Cinema Vérité|Cinema Verite
    """
)
"""Names that are festivals wherever they stand."""
MARKETS = phrases(
    """
    European Film Market|American Film Market|Marché du Film|CineMart|Cinemart|Asian Contents & Film Market
    Asian Contents and Film Market|Berlinale Co-Production Market|Berlinale Series Market|Berlinale Talents
    Berlinale World Cinema Fund|Cannes Film Market|Cannes Marché|Venice Production Bridge|Final Cut in Venice
    Ventana Sur|Hong Kong Filmart|Filmart|CineLink|Atlas Workshops|Toronto Film Market
    """
)
"""What festivals run beside their programme, where films are sold and paid for, not shown: no festivals."""
FESTIVALS_ALSO = {"berlinale": "berlin", "fespaco": "ouagadougou", "seminci": "valladolid", "dokufest": "prizren"}
"""What the festival of a town is called besides, where no initials tell."""
FESTIVAL_TOWNS = phrases(
    """
    Cannes|Venice|Berlin|Toronto|Locarno|Busan|Rotterdam|Karlovy Vary|Annecy|Sitges|San Sebastián|San Sebastian
    Sarajevo
    Marrakech|Carthage|El Gouna|Fajr|Oberhausen|Nyon|Tallinn|Thessaloniki|Cairo|Jeddah|Red Sea|Tribeca|Telluride
    Clermont-Ferrand
    """
)
"""Towns that stand for their festival after "at", or before a word of festivals."""
FESTIVALS_FIRST = words(
    "cannes locarno venice annecy sitges rotterdam telluride nyon oberhausen clermont-ferrand karlovy"
)
"""First words of towns that the film press has for their festivals: what "premiered in" them was no release there."""
FESTIVAL_AFTER = words(
    """
    competition premiere premieres premiered jury winner winners win prize prizes lineup line-up selection
    title titles
    debut entry entries red festival award awards best-director audience critics classics title sidebar bow launch
    palme honors honours prizewinner prizewinners prize-winner prize-winning breakout
    """
)

ORDINAL_WORDS: dict[str, int] = {}
_UNITS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth
"""
for _n, _word in enumerate(_UNITS.split(), 1):
    ORDINAL_WORDS[_word] = _n
for _n, (_ten, _tenth) in enumerate(
    zip(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
        ("twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"),
        strict=True,
    ),
    2,
):
    ORDINAL_WORDS[_tenth] = _n * 10
    for _k, _unit in enumerate(_UNITS.split()[:9], 1):
        ORDINAL_WORDS[f"{_ten}-{_unit}"] = _n * 10 + _k
ORDINAL_WORDS |= {"hundredth": 100, "inaugural": 1, "maiden": 1}
EDITION_WORDS = words("edition editions year outing installment iteration round")
EDITION_ADJECTIVES = words(
    """
    annual official regular physical current upcoming this year's last the milestone landmark
    """
)

SECTION_HEADS = words(
    """
    section sections sidebar competition strand program programme selection panorama retrospective showcase
    category
    """
)
SECTIONS = phrases(
    """
    Un Certain Regard|Directors' Fortnight|Directors’ Fortnight|Critics' Week|Critics’ Week|Cannes Premiere
    Cannes Classics
    Special Screenings|Midnight Screenings|Main Competition|Official Competition|Official Selection|Orizzonti|Horizons
    Giornate degli Autori|Venice Days|Panorama|Forum|Generation|Generation 14plus|Generation Kplus|Encounters
    Perspectives
    Berlinale Special|Gala Presentations|Special Presentations|Midnight Madness|Centrepiece|Platform|Wavelengths
    New Directors|World Cinema Dramatic Competition|U.S. Dramatic Competition|Spotlight|Next|Piazza Grande
    Concorso Internazionale
    Crystal Globe Competition|Proxima|New Currents|A Window on Asian Cinema|Gala Presentation|Tiger Competition
    Big Screen Competition
    Bright Future|Harbour|International Competition|National Competition|Feature Competition|Short Film Competition
    Orizzonti Extra|Documentary Competition|Student Competition|Out of Competition|Arab Competition
    """
)

# Credits.
FILM_NOUNS = words(
    """
    film films movie movies documentary documentaries doc feature features short shorts drama dramas comedy comedies
    thriller thrillers animation series miniseries biopic epic western horror romance musical docudrama docuseries
    debut picture title titles melodrama satire noir blockbuster dramedy mockumentary sequel prequel trilogy hit
    """
)
FORMS = {
    "documentary": ("genre", "documentary"), "documentaries": ("genre", "documentary"), "doc": ("genre", "documentary"),
    "docudrama": ("genre", "docudrama"), "animation": ("genre", "animation"), "animated": ("genre", "animation"),
    "short": ("form", "short"), "shorts": ("form", "short"), "feature": ("form", "feature"), "series": ("form",
    "series"),
    "miniseries": ("form", "series"), "docuseries": ("form", "series"), "feature-length": ("form", "feature"),
    "comedy": ("genre", "comedy"), "drama": ("genre", "drama"), "thriller": ("genre", "thriller"), "horror":
    ("genre", "horror"), "western": ("genre", "western"), "musical": ("genre", "musical"), "biopic": ("genre",
    "biographical"),
}  # fmt: skip
CALLED = words("titled entitled called named dubbed")

#: After "…ed by": the verb's role.
CREDIT_VERBS = {
    "directed": "director", "helmed": "director", "co-directed": "director", "produced": "producer", "co-produced":
    "producer", "written": "writer", "co-written": "writer", "penned": "writer", "scripted": "writer", "shot":
    "cinematographer", "lensed": "cinematographer", "photographed": "cinematographer", "edited": "film_editor",
    "scored":
    "composer", "composed": "composer", "narrated": "narrator", "animated": "animator", "made": "filmmaker", "created":
    "filmmaker", "distributed": "distributor", "authored": "writer",
}  # fmt: skip
#: In the active voice too: "Shirin Barzavand directed the film".
ACTIVE_VERBS = {
    **CREDIT_VERBS, "directs": "director", "helms": "director", "produces": "producer", "wrote": "writer",
    "writes": "writer",
    "edits": "film_editor", "stars": "cast_member", "starred": "cast_member", "plays": "cast_member",
    "played": "cast_member",
    "portrays": "cast_member", "portrayed": "cast_member", "play": "cast_member", "portray": "cast_member",
    "narrates": "narrator", "composes": "composer",
}  # fmt: skip

ROLES: dict[tuple[str, ...], tuple[str, str]] = {}
"""Words of a role to its code of ``relation_role`` and the words in a list of persons."""
for _line in """
director|director|director
co-director|director|director
filmmaker|filmmaker|filmmaker
film-maker|filmmaker|filmmaker
cineaste|filmmaker|filmmaker
auteur|filmmaker|filmmaker
documentarian|filmmaker|filmmaker
documentary maker|filmmaker|filmmaker
documentary filmmaker|filmmaker|filmmaker
councillor||councillor
casting director||casting director
assistant director||assistant director
deputy director||deputy director
creative director||creative director
technical director||technical director
consul general||consul general
consul||consul
undersecretary||undersecretary
agent||agent
analyst||analyst
publicist||publicist
helmer|director|director
producer|producer|producer
co-producer|co_producer|co-producer
executive producer|executive_producer|executive producer
line producer|producer|line producer
actor|cast_member|actor
actress|cast_member|actress
star|cast_member|actor
co-star|cast_member|actor
lead actor|cast_member|actor
lead actress|cast_member|actress
voice actor|cast_member|actor
screenwriter|writer|screenwriter
scriptwriter|writer|screenwriter
co-writer|writer|screenwriter
writer|writer|writer
scribe|writer|screenwriter
writer-director|director|director
director-writer|director|director
actor-director|director|director
actress-director|director|director
director-producer|director|director
playwright||playwright
novelist||novelist
author||author
poet||poet
cinematographer|cinematographer|cinematographer
director of photography|cinematographer|cinematographer
cameraman|cinematographer|cinematographer
dop|cinematographer|cinematographer
editor|film_editor|editor
film editor|film_editor|editor
composer|composer|composer
animator|animator|animator
production designer|production_designer|production designer
set designer|production_designer|set designer
costume designer|costume_designer|costume designer
art director|art_director|art director
sound designer|sound_designer|sound designer
make-up artist|make_up_artist|make-up artist
visual effects supervisor|visual_effects|visual effects supervisor
narrator|narrator|narrator
singer||singer
musician||musician
artist||artist
visual artist||artist
photographer||photographer
photojournalist||photographer
critic||critic
film critic||critic
journalist||journalist
reporter||journalist
historian||historian
scholar||scholar
professor||professor
researcher||researcher
activist||activist
dancer||dancer
choreographer||choreographer
comedian||comedian
painter||painter
model||model
presenter||presenter
host||host
curator||curator
archivist||archivist
festival director|festival_director|festival director
festival head|festival_director|festival director
festival chief|festival_director|festival director
festival president|festival_president|festival president
festival founder|founder|founder
artistic director|artistic_director|artistic director
general delegate|artistic_director|artistic director
managing director|managing_director|managing director
executive director|executive_director|executive director
general director|director_of_body|director
director general|director_of_body|director
director-general|director_of_body|director
programme director|programmer|programmer
program director|programmer|programmer
programmer|programmer|programmer
head programmer|programmer|programmer
head of programming|programmer|programmer
jury president|jury_president|jury president
jury head|jury_president|jury president
jury chair|jury_president|jury president
president of the jury|jury_president|jury president
head of the jury|jury_president|jury president
chair of the jury|jury_president|jury president
jury member|juror|juror
jury members|juror|juror
juror|juror|juror
jurors|juror|juror
member of the jury|juror|juror
secretary|secretary|secretary
festival secretary|secretary|secretary
deputy secretary|deputy_secretary|deputy secretary
secretary general|secretary|secretary
president|festival_president|president
vice president|deputy_head|vice president
chairman|head|chairman
chairwoman|head|chairwoman
chairperson|head|chair
chair|head|chair
head|head|head
deputy head|deputy_head|deputy head
chief|chief|chief
ceo|managing_director|chief executive
chief executive|managing_director|chief executive
co-founder|founder|founder
founder|founder|founder
spokesperson|spokesperson|spokesperson
spokesman|spokesperson|spokesperson
spokeswoman|spokesperson|spokesperson
manager|head|manager
organizer|organiser|organiser
organiser|organiser|organiser
culture minister|minister|culture minister
minister of culture|minister|culture minister
deputy minister of culture|deputy_minister|deputy minister of culture
deputy culture minister|deputy_minister|deputy culture minister
foreign minister|minister|foreign minister
prime minister|head_of_government|prime minister
minister|minister|minister
deputy minister|deputy_minister|deputy minister
ambassador|ambassador|ambassador
cultural attaché|cultural_attache|cultural attaché
governor|governor|governor
mayor|mayor|mayor
commander|commander|commander
businessman||businessman
businesswoman||businesswoman
philosopher||philosopher
lawyer||lawyer
press officer||press officer
publicist||publicist
head of press||press officer
screenwriter-director|director|director
dramatist||playwright
film programmer|programmer|programmer
festival programmer|programmer|programmer
film scholar||scholar
film historian||historian
stage director||director
theatre director||director
opera singer||singer
translator||translator
sculptor||sculptor
architect||architect
jury chairman|jury_president|jury president
jury chairwoman|jury_president|jury president
jury chairperson|jury_president|jury president
chairman of the jury|jury_president|jury president
chairwoman of the jury|jury_president|jury president
jury leader|jury_president|jury president
information minister|minister|minister
curator|programmer|curator
moderator||moderator
member||member
distributor|distributor|distributor
""".strip().splitlines():
    _said, _code, _shown = _line.split("|")
    ROLES[tuple(_said.replace("é", "e").split())] = (_code, _shown)
_PLURAL = {(*words_[:-1], words_[-1] + "s"): role for words_, role in ROLES.items() if not words_[-1].endswith("s")}
ROLES |= {key: role for key, role in _PLURAL.items() if key not in ROLES}
ROLE_LAST = frozenset(key[-1] for key in ROLES)
ROLE_WORDS = frozenset(word for key in ROLES for word in key)

LED = words("headed chaired led presided")
"""Before "by": a jury has somebody at its head."""
LEADS = words("head heads chair chairs lead leads preside presides headed chaired led presided")
HONORIFICS = words(
    """
    councillor cllr alderman baroness baron mayor
    mr mrs ms miss dr doctor prof professor sir dame lord lady sheikh sheik shaikh ayatollah hojatoleslam imam
    king queen
    prince princess commander general colonel major captain lieutenant sergeant admiral martyr haj hajj hajji seyed
    president minister senator governor rep pope saint maestro ustad ostad master chancellor ambassador judge justice
    father sister brother reverend
    """
)
SPEECH = words(
    """
    said says told added explained noted stated announced commented recalled wrote argued insisted observed continued
    replied asked joked remarked emphasized stressed underlined revealed admitted confirmed thanked believes thinks
    """
)

PREMIERE_VERBS = words(
    """
    premiered premieres premiering screened screens screening bowed bows debuted debuts debuting opens opened opening
    closes closed closing won wins winning follows followed tells told centers centres stars starring depicts explores
    chronicles portrays received receives earned earns grossed took takes launched plays played hits hit
    competes competed
    competing features marks marked tracks traces sees unfolds revolves recounts documents examines is was has
    had will
    bagged grabbed collected scooped picked nabbed landed
    """
)
"""Verbs that follow the title of a film."""
STRONG_FILM_VERBS = words(
    """
    premiered premieres screened screens bowed bows debuted debuts stars follows tells centers centres depicts
    chronicles
    grossed explores recounts unfolds revolves competes competed portrays won wins
    """
)
