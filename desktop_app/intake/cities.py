"""Cities that stand alone before a dateline's dash ("Berlin – The jury …", «تهران - فیلم …»).

Capitals ("TEHRAN –"), an agency or a date show a dateline by themselves; a single word in small letters does so only
when it is a city for certain. The list is of capitals, press towns and towns with a known film festival.
"""

from desktop_app.intake.word_lists import phrases

CITIES = phrases(
    """
    Aachen|Abu Dhabi|Accra|Addis Ababa|Ahvaz|Aleppo|Alexandria|Algiers|Amman|Amsterdam|Ankara|Annecy|Antalya
    Ashgabat|Astana|Athens|Auckland|Baghdad|Baku|Bangkok|Barcelona|Basra|Beijing|Beirut|Belgrade|Berlin|Bern
    Bilbao|Bishkek|Bogotá|Bologna|Brasília|Bratislava|Brussels|Bucharest|Budapest|Buenos Aires|Busan|Cairo
    Cannes|Cape Town|Caracas|Carthage|Casablanca|Chicago|Cologne|Copenhagen|Damascus|Dhaka|Doha|Dubai|Dublin
    Dushanbe|Edinburgh|El Gouna|Erbil|Fez|Florence|Frankfurt|Geneva|Ghent|Goa|Gothenburg|Hamburg|Hanoi|Havana
    Helsinki|Hong Kong|Isfahan|Islamabad|Istanbul|Jakarta|Jeddah|Jerusalem|Johannesburg|Kabul|Karachi|Karbala
    Karlovy Vary|Kathmandu|Khartoum|Kolkata|Kraków|Kuala Lumpur|Kuwait City|Kyiv|Lagos|Leipzig|Lima|Lisbon
    Ljubljana|Locarno|London|Los Angeles|Luxor|Madrid|Malmö|Manama|Manila|Mar del Plata|Marrakech|Marrakesh
    Marseille|Mashhad|Melbourne|Mexico City|Milan|Minsk|Montreal|Moscow|Mumbai|Munich|Muscat|Nairobi|Najaf
    Nantes|Naples|New Delhi|New York|Nicosia|Nouakchott|Nyon|Oberhausen|Oslo|Ottawa|Ouagadougou|Palermo|Paris
    Park City|Prague|Pretoria|Pyongyang|Qom|Rabat|Ramallah|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam
    Salzburg|San Francisco|San Sebastián|Sana’a|Sanaa|Santiago|São Paulo|Sarajevo|Seattle|Seoul|Shanghai|Sharjah
    Shiraz|Singapore|Sofia|Stockholm|Sulaymaniyah|Sundance|Sydney|Tabriz|Taipei|Tallinn|Tashkent|Tbilisi|Tehran
    Tel Aviv|Telluride|Tetouan|Thessaloniki|Tirana|Tokyo|Toronto|Tripoli|Tromsø|Tunis|Turin|Utrecht|Venice
    Vienna|Vilnius|Warsaw|Washington|Wellington|Yamagata|Yerevan|Zagreb|Zurich
    تهران|اصفهان|شیراز|مشهد|تبریز|اهواز|قم|کرمان|یزد|رشت|همدان|کرمانشاه|ارومیه|اراک|ساری|گرگان|بندرعباس|بوشهر
    سنندج|کیش|آبادان|خرمشهر|کابل|دوشنبه|بغداد|نجف|کربلا|دمشق|بیروت|پاریس|لندن|برلین|ونیز|کن|مسکو|نیویورک
    استانبول|آنکارا|دهلی
    طهران|القاهرة|الإسكندرية|الأقصر|الجونة|دمشق|حلب|حمص|بيروت|عمان|عمّان|الرياض|جدة|أبوظبي|أبو ظبي|دبي|الشارقة
    الدوحة|المنامة|الكويت|مسقط|صنعاء|عدن|البصرة|النجف|كربلاء|أربيل|الموصل|القدس|رام الله|غزة|الخرطوم|طرابلس|تونس
    قرطاج|الجزائر|وهران|الرباط|مراكش|الدار البيضاء|فاس|تطوان|نواكشوط|باريس|لندن|برلين|كان|البندقية|فينيسيا|موسكو
    نيويورك|اسطنبول
    """
)
