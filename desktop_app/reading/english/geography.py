"""Places that the gazetteer lacks, those that are other words too, and what people are called by."""

from desktop_app.reading.lexicon import PlaceName
from desktop_app.reading.word_lists import words

_COUNTRIES = """
    Netherlands|Philippines
    Iran|Iraq|UK|U.K.|US|U.S.|USA|U.S.A.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|America
    Palestine
    South Korea|North Korea|Syria|Russia|Vietnam|Laos|Taiwan|Turkey|Türkiye|Czech Republic|Czechia|Bosnia|UAE
    United States of America|Ivory Coast|Burma|Holland|Soviet Union|Yugoslavia|West Germany|East Germany|Kosovo
    Kurdistan
    Macedonia|Cape Verde|Congo|Tanzania|Venezuela|Bolivia|Moldova|Brunei|Hong Kong|Macau|Vatican|Tibet
"""
_REGIONS = """
    Middle East|Europe|Asia|Africa|Latin America|South America|North America|Central Asia|Southeast Asia
    Gaza Strip|Gaza
    West Bank|Balkans|Caucasus|Persian Gulf|Gulf|Caspian Sea|Mediterranean|Scandinavia|Siberia|Crimea|Catalonia
    Bavaria
    Hollywood|Bollywood|Manhattan|Brooklyn|Los Angeles|Quebec|Ontario|British Columbia|Sicily|Sardinia|Tuscany
    Normandy
    Provence|Kashmir|Punjab|Kerala|Bengal|Khuzestan|Fars|Gilan|Mazandaran|Khorasan|Golestan|Hormozgan|Lorestan|Kerman
    East Azerbaijan|West Azerbaijan|Sistan and Baluchestan|Sinai|Upper Egypt|Saladin|Rojava|Donbas|Andalusia
"""
_CITIES = """
    Milan|Houston|Lima|Santiago|Pune|Cannes|Locarno|Karlovy Vary|Annecy|Sitges|Telluride|Park City|Oberhausen
    Panaji|Lido|Nyon|Cottbus|Biarritz|Deauville|El Gouna
    Gouna|Ramallah|Bethlehem|Nazareth|Jerusalem|Khorramshahr|Abadan|Amerli|Kish|Qeshm|Bushehr|Bam|Kashan|Natanz
    Masuleh
    Najaf|Karbala|Samarra|Basra|Mosul|Kirkuk|Fallujah|Tikrit|Erbil|Sulaymaniyah|Dohuk|Halabja|Kobani|Raqqa|Idlib
    Palmyra
    Essaouira|Ouarzazate|Tetouan|Chefchaouen|Luxor|Aswan|Sharm El Sheikh|Hurghada|Hammamet|Carthage|Tyre|Sidon|Baalbek
    Byblos|Jericho|Hebron|Jenin|Nablus|Rafah|Khan Younis|Aden|Mukalla|AlUla|Neom|Mecca|Medina|Kyiv|Odesa|Lviv|Kharkiv
    New York|New York City|Washington|Washington, D.C.|Tel Aviv|Bombay|Calcutta|Madras|Saigon|Peking|Canton
    Isfahan|Tehran
    Esfahan|Shiraz|Mashhad|Tabriz|Ahvaz|Qom|Yazd|Rasht|Hamedan|Kermanshah|Urmia|Sari|Gorgan|Zanjan|Qazvin|Semnan
    Santa Fe|Saint Petersburg|St. Petersburg|Ghent|Leuven|Udine|Pordenone|Pesaro|Trieste|Bergamo|Turin|Gijón|Huelva
    Valladolid|Málaga|Cartagena|Morelia|Guadalajara|Mar del Plata|Gramado|Yamagata|Yubari|Jeonju|Bucheon|Pyeongchang
    Goa|Kochi|Thiruvananthapuram|Dharamshala|Herat|Mazar-i-Sharif|Kandahar|Bamyan|Jalalabad|Zarand|Roudehen
"""


def _entries(text: str, kind: str) -> tuple[PlaceName, ...]:
    names = (name.strip() for line in text.splitlines() for name in line.split("|"))
    return tuple(PlaceName(name, kind, "") for name in names if name)


MORE_PLACES = (*_entries(_COUNTRIES, "country"), *_entries(_REGIONS, "region"), *_entries(_CITIES, "city"))

NO_PLACES = frozenset(
    """
    Most|Nice|Of|Same|Reading|Mobile|Male|Split|Orange|Bath|Enterprise|Independence|Surprise|Hope|Liberty|Union|Salem
    Of|Along|Bari|Bend|Best|Boulder|Buy|Cary|Clinton|Cicero|Corona|Darwin|Davis|Deal|Dish|Eagan|Edmond|Euclid|Eugene
    Everett|Fishers|Gary|Gilbert|Glendale|Hamilton|Hoover|Houston|Irving|Jackson|Joliet|Kent|Lawrence|Lincoln|Madison
    Man|Marina|Mesa|Milan|Noble|Normal|Ontario|Palmas|Peoria|Plantation|Police|Provo|Pune|Racine|Rio|Roy|Rugby|Sandy
    Santos|Sanford|Scranton|Simi|Sunrise|Tempe|Troy|Tyler|Vista|Warren|Wells|Young|Asia|Media|Academy|Anand|Vigo
    Santiago|Sharon|Regina|Victoria|Florence|Sidney|Carmen|Carolina|Beja|Kara|Ana|Rama|Sale|Ise|Nara|Sai|Ali|Aba|Oran
    Cannes|Taza|Ibb|Van|Batman|Ordu|Kars|Man|Rajkot|Birds|Carson|Carlos|Mary|Amol|Wien|Luís|San Miguel|Bar|Los Ángeles
    Lisa|Tema|Wa|Ho|Ede|Jos|Aurora|Lima|Roma|Leon|Cali|Moss|Sopo|Como|Barry|Eden|Burns|Kelley|Bloomington|Concord
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
)
"""Names in the gazetteer that are mostly other words, or persons' names, in print."""

DEMONYMS = words(
    """
    afghan african albanian algerian american arab arabic argentine argentinian armenian asian australian austrian
    azerbaijani bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian british bulgarian burmese
    cambodian canadian catalan chilean chinese colombian croatian cuban cypriot czech danish dutch ecuadorian egyptian
    emirati english estonian ethiopian european filipino finnish flemish french georgian german ghanaian greek
    hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jewish
    jordanian
    kazakh kenyan korean kurdish kuwaiti kyrgyz lebanese libyan lithuanian latvian macedonian malaysian
    mexican mongolian
    moroccan nepali nigerian norwegian omani pakistani palestinian persian peruvian polish portuguese qatari romanian
    russian saudi scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish
    swiss syrian
    taiwanese tajik thai tibetan tunisian turkish ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni nordic
    iranian-american french-iranian kurdish-iranian lebanese-american british-iranian south north west east
    shia sunni shiite turkmen yazidi christian muslim soviet ottoman azeri circassian dari pashtun bengali
    punjabi tamil
    telugu malayalam cantonese latin anglo african-american afro-american amazigh berber druze sami maori inuit roma
    franco-iranian iranian-french iranian-canadian iranian-british iraqi-british iraqi-dutch
    """
)
"""What people and films are called by their country; no part of a name in front of a person."""

PLACE_KINDS = {
    "city": "city", "town": "town", "village": "village", "province": "province", "district": "district",
    "governorate": "province", "county": "district", "region": "region", "state": "region", "island": "natural_feature",
    "capital": "city", "port": "city", "neighborhood": "quarter", "neighbourhood": "quarter",
    "river": "natural_feature",
    "suburb": "quarter", "camp": "camp", "valley": "natural_feature", "mountains": "natural_feature", "desert":
    "natural_feature", "republic": "country", "country": "country",
}  # fmt: skip
"""Words for a kind of place, to its code."""
STATES = words(
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev nh nj nm ny nc nd
    okla ore pa ri sc sd tenn tex va vt wash wis wyo ca tx fl il nsw bc ont que
    """
)
"""States and provinces as the press shortens them, behind a town and a comma."""
AFTER_NAME = words(
    """
    province district governorate county region island river valley desert mountains peninsula street square bridge
    bay
    """
)
"""Those that follow the name and belong to it."""
