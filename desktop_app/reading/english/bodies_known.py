"""Organisations that the film press names without saying what they are: companies, stations, papers, funds."""

from desktop_app.reading.word_lists import phrases

_BODIES = """
    Netflix|A24|Neon|MUBI|Mubi|HBO|HBO Max|Hulu|Amazon MGM|Amazon|Amazon Studios|Apple|Apple TV+
    Apple Original Films|Disney|Walt Disney|Disney+|Pixar|Warner Bros|Warner Bros.|Warner Brothers|Universal
    Universal Pictures|Focus Features|Paramount|Paramount Pictures|Sony|Sony Pictures|Sony Pictures Classics
    Searchlight Pictures|20th Century Studios|Lionsgate|Miramax|StudioCanal|Studiocanal|Pathé|Gaumont|Wild Bunch|MK2
    mk2|Memento|Le Pacte|Diaphana|Ad Vitam|The Match Factory|Match Factory|Films Boutique|Totem Films|Charades
    Goodfellas|Playtime|Pyramide|Kinology|Beta Cinema|Magnolia Pictures|Magnolia|IFC Films|Janus Films|Criterion
    Kino Lorber|Strand Releasing|Film Movement|Cinema Guild|Madman|Curzon|Altitude|Picturehouse|BFI
    BBC One|BBC Two|BBC Three|BBC Four|BBC iPlayer|BBC News|BBC Scotland|BBC Wales|BBC World Service|ITV1|ITV2|ITV4
    E4|More4|Channel 5|Sky Cinema|Sky Cinema Premiere|Sky Arts|Sky Atlantic|TG4|RTÉ|RTÉ One|S4C|Apple TV|TCM
    Turner Classic Movies|Talking Pictures TV|National Geographic|Das Erste|3sat|France 5|Rai 1|Rai 3
    British Film Institute|BBC|BBC Film|Film4|Channel 4|ITV|Sky|Arte|ARTE|ZDF|WDR|France Télévisions|Canal+|RAI
    Rai Cinema|RTVE|DR|SVT|NRK|Yle|NHK|CBS|NBC|ABC|CNN|PBS|Fox|Fox News|Al Jazeera|Reuters|Associated Press|AFP
    Agence France-Presse|IRNA|ISNA|Mehr News Agency|Fars News Agency|Tasnim|IRIB|Anadolu|Xinhua|TASS|Variety
    The Hollywood Reporter|Hollywood Reporter|Deadline|IndieWire|Screen Daily|Screen International|The Guardian
    The New York Times|New York Times|Washington Post|The Washington Post|Los Angeles Times|Le Monde|Libération
    El País|Cahiers du Cinéma|Sight and Sound|Metacritic|Rotten Tomatoes|Letterboxd|Box Office Mojo|Comscore|IMDb
    Instagram|Facebook|YouTube|TikTok|Twitter|X Corp|Google|UNESCO|UNICEF|UNHCR|United Nations|UN|European Union|EU
    NATO|Red Cross|Hashd al-Shaabi|Amnesty International|Human Rights Watch|Hezbollah|Hamas|Taliban|ISIS|IRGC
    Quds Force|Peshmerga|CIA|FBI|MI6|Mossad|NASA|Pentagon|Kremlin|White House|European Commission|Eurimages|CNC
    Doha Film Institute|Red Sea Film Foundation|Film i Väst|Farabi Cinema Foundation|Farabi|Soureh|Soore Cinema
    Hozeh Honari|Owj|Documentary and Experimental Film Center|Experimental and Documentary Film Center
    House of Cinema|Iranian Cinema House|Cinema Organization of Iran|Cinémathèque Française
    La Cinémathèque française|Netflix India|Screen Ireland|Screen Australia|Telefilm Canada
    National Film Board of Canada|NFB|Creative Europe|MEDIA|Blumhouse|Annapurna|Plan B|Bad Robot|Studio Ghibli|Toho
    Shochiku|Toei|Kadokawa|CJ ENM|Barunson|Zee Studios|Yash Raj Films|Dharma Productions|Bona Film|Alibaba Pictures
    Huayi Brothers|Rotana|MBC|Shahid|Synergy Films|Film Clinic|MAD Solutions|Front Row|Vox Cinemas|AMC|Cineworld
    Odeon|SAG-AFTRA|WGA|DGA|Writers Guild of America|Academy of Motion Picture Arts and Sciences
    Motion Picture Association|Hollywood Foreign Press Association|European Film Academy|British Academy
    BAFTA Academy|Beta Film|Celluloid Dreams|Coproduction Office|Les Films du Losange|Les Films Pelléas
    Haut et Court|Jour2Fête|Indie Sales|Luxbox|Loco Films|Alpha Violet|Urban Sales|Be For Films|Best Friend Forever
    Bac Films|Elle Driver|Films Distribution|Orange Studio|Other Angle Pictures|Reel Suspects|The Party Film Sales
    True Colours|WaZabi Films|m-appeal|Pluto Film|New Europe Film Sales|TrustNordisk|LevelK|REinvent|Latido Films
    Latido|FilmSharks|Film Factory|Filmax|Vértigo|A Contracorriente|BTeam|Lucky Red|01 Distribution
    I Wonder Pictures|Teodora|Vision Distribution|Cinecittà|Istituto Luce|Cineteca di Bologna|Cineteca Nazionale
    L’Immagine Ritrovata|Trigon-film|Xenix|Cineworx|Swiss Films|Telepool|Weltkino|Neue Visionen|Grandfilm
    Constantin Film|Bavaria Film|X Verleih|UFA|Degeto|ARD|ARD Degeto|RBB|NDR|SWR|ORF|SRF|RTS|RSI|RTBF|VRT|NPO|NTR
    BNNVARA|TVP|ČT|RTVS|HRT|ERT|LRT|ERR|LTV|RTP|TV3|TVC|TVE|Movistar Plus+|Movistar|Atresmedia|Mediaset|Mediawan|TF1
    M6|France 2|France 3|OCS|Canal Plus|Ciné+|TV5Monde|TV5 Monde|Public Sénat|Radio France|RFI|France 24
    Deutsche Welle|Euronews|Voice of America|Radio Free Europe|BBC Persian|BBC Arabic|Manoto|Iran International
    MBC Group|OSN|Al Arabiya|Al Jadeed|LBCI|CPB|ITVS|Independent Lens|Sundance Institute|Ford Foundation
    MacArthur Foundation|Catapult Film Fund|Tribeca Institute|Doc Society|Chicken & Egg Pictures|Field of Vision
    Concordia Studio|Impact Partners|Cinetic Media|CAA|WME|UTA|ICM|Gersh|Oscilloscope|Grasshopper Film
    Greenwich Entertainment|Zeitgeist Films|Metrograph Pictures|Sideshow|Bleecker Street|Roadside Attractions
    Saban Films|XYZ Films|Shudder|RLJE Films|Well Go USA|GKIDS|Samuel Goldwyn|Music Box Films|Icarus Films
    First Run Features|Women Make Movies|Milestone Films|Arbelos|MGM|Metro-Goldwyn-Mayer|RKO|20th Century Fox
    Columbia Pictures|TriStar|New Line Cinema|New Line|DreamWorks|Lucasfilm|Marvel Studios|Laika|Aardman
    Aardman Animations|Cartoon Saloon|Ealing Studios|Pinewood|Shepperton|Working Title|Dogwoof|Modern Films
    Vertigo Releasing|Peccadillo Pictures|Signature Entertainment|Park Circus|Artificial Eye|Second Run
    Ffilm Cymru Wales|Northern Ireland Screen|Screen Scotland|Creative England|Film London|Creative Scotland
    British Council|BFI National Archive|National Film and Television School|NFTS|LAMDA|RADA|Danish Film Institute
    Swedish Film Institute|Norwegian Film Institute|Finnish Film Foundation|Icelandic Film Centre|Zentropa
    Nordisk Film|Nordisk|SF Studios|Nordisk Film & TV Fond|Sørfond|Viaplay|TV 2|Film Fund Luxembourg|Eye Filmmuseum
    Netherlands Film Fund|Hubert Bals Fund|World Cinema Fund|Berlinale World Cinema Fund|Medienboard
    Medienboard Berlin-Brandenburg|FFA|Film- und Medienstiftung NRW|MOIN Filmförderung|MFG Baden-Württemberg
    Goethe-Institut|Institut Français|Institut français|Instituto Cervantes|Japan Foundation
    Swiss Agency for Development and Cooperation|Visions Sud Est|Aide aux cinémas du monde|ICAA|INCAA|IMCINE|Imcine
    Ancine|ANCINE|Ibermedia|Programa Ibermedia|Proimágenes Colombia|Proimágenes|Cinema Chile|CinemaChile
    Cinema do Brasil|Globo Filmes|RT Features|Vitrine Filmes|Cinemateca Portuguesa|Cinemateca Brasileira
    Filmoteca Española|Filmoteca de Catalunya|Cinémathèque suisse|EICTV|ICAIC|Polish Film Institute|Czech Film Fund
    Slovak Audiovisual Fund|Croatian Audiovisual Centre|HAVC|Slovenian Film Centre|Film Center Serbia
    Film Center of Montenegro|North Macedonia Film Agency|Kosovo Cinematography Center|Romanian Film Centre
    Bulgarian National Film Center|National Film Institute Hungary|Hungarian National Film Fund|Greek Film Centre
    EKOME|FAMU|Lodz Film School|Wajda School|Barrandov Studio|Mosfilm|Lenfilm|Gosfilmofond|Dovzhenko Centre
    Ukrainian State Film Agency|Estonian Film Institute|National Film Centre of Latvia|Lithuanian Film Centre
    Georgian National Film Center|National Cinema Center of Armenia|Hayfilm|Kazakhfilm|Uzbekkino|ARRAY|TRT|TRT World
    BKM|Ay Yapım|Turkuvaz|Israel Film Fund|Makor Foundation|Rabinovich Foundation|Jerusalem Cinematheque
    Palestine Film Institute|Arab Fund for Arts and Culture|AFAC|Screen Institute Beirut|Beirut DC
    Royal Film Commission|Royal Film Commission – Jordan|Abu Dhabi Film Commission|Image Nation
    Image Nation Abu Dhabi|Film AlUla|Saudi Film Commission|Ithra|Telfaz11|Red Sea Fund|Egyptian Film Center
    Misr International Films|Zawya|Cinematheque Alexandria|Moroccan Cinematographic Centre|CNCI
    Centre Cinématographique Marocain|Centre National du Cinéma et de l’Image|Nomadis Images|Cinétéléfilms|DEFC
    Iranian Youth Cinema Society|Islamic Republic of Iran Broadcasting
    Institute for the Intellectual Development of Children and Young Adults|Cinema Organization
    Iranian Filmmakers Association|Iranian Alliance of Motion Picture Guilds|Filmnet|Filimo|Namava|DreamLab Films
    Noori Pictures|Iranian Independents|Persia Film Distribution|Visual Media Institute|Press TV|ILNA|IBNA|ISCA
    Middle East News Agency|WAM|KUNA|APS|QNA|PTI|IANS|Press Trust of India|Kyodo|Kyodo News|Jiji Press|Yonhap
    Yonhap News Agency|KBS|SBS|JTBC|tvN|CGV|Lotte Cinema|Lotte Entertainment|Showbox|Next Entertainment World
    Finecut|M-Line Distribution|K-Movie Entertainment|Korean Film Council|KOFIC|Korean Film Archive|KOFA|KAFA
    Korean Academy of Film Arts|Nikkatsu|Daiei|Bitters End|Asmik Ace|UniJapan|TV Tokyo|Fuji TV|Wowow|Nippon TV
    China Film Group|Beijing Enlight|iQiyi|Tencent|Tencent Pictures|Youku|Maoyan|Edko Films|Media Asia
    Emperor Motion Pictures|One Cool Film|Fortissimo Films|Taiwan Creative Content Agency|TAICCA
    Public Television Service|Taipei Film Commission|Singapore Film Commission|Infocomm Media Development Authority
    IMDA|FINAS|Film Development Council|Film Development Council of the Philippines|FDCP|Star Cinema|ABS-CBN|GDH 559
    Purin Pictures|Objectifs|Kawan Kawan Media|NFDC|National Film Development Corporation|Doordarshan|Prasar Bharati
    Film Bazaar|Children's Film Society|Films Division|National Film Archive of India|FTII
    Film and Television Institute of India|Satyajit Ray Film and Television Institute|Red Chillies Entertainment
    Excel Entertainment|Viacom18|Jio Studios|Reliance Entertainment|T-Series|Hotstar|ZEE5|SonyLIV|Amazon Prime Video
    Prime Video|HBO Europe|Peacock|Paramount+|Starz|Showtime|AMC Networks|Crunchyroll
    National Film and Video Foundation|NFVF|M-Net|Showmax|Centre Yennenga|World Bank|Screen NSW|VicScreen
    Film Victoria|Transmission Films|Umbrella Entertainment|SBS Australia|New Zealand Film Commission
    Téléfilm Canada|SODEC|Radio-Canada|CBC|Elevation Pictures|Maison 4:3|Films We Like|Mongrel Media|Hot Docs Fund
    Bell Media|AP|Bloomberg|The Times|The Observer|The Independent|The Telegraph|Financial Times
    The Wall Street Journal|Wall Street Journal|The Atlantic|The New Yorker|Vanity Fair|Rolling Stone
    Filmmaker Magazine|Film Comment|Cineuropa|Le Film français|Les Inrockuptibles|Télérama|Der Spiegel|Die Zeit
    Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Corriere della Sera|La Repubblica|El Mundo|La Vanguardia
    Clarín|La Nación|Página/12|Folha de S.Paulo|O Globo|The Hindu|Times of India|The Times of India|Hindustan Times
    Indian Express|The Indian Express|South China Morning Post|The Korea Herald|Korea Times|The Japan Times
    Asahi Shimbun|Yomiuri Shimbun|Tehran Times|Hamshahri|Shargh|Etemad|Iran Daily|Financial Tribune|Al-Ahram
    Ahram Online|Al Hayat|Asharq Al-Awsat|An-Nahar|Gulf News|Khaleej Times|Arab News|Haaretz|Hürriyet|Cumhuriyet
    Daily Sabah|Novaya Gazeta|Kommersant|Meduza|PEN America|Reporters Without Borders
    International Coalition for Filmmakers at Risk|European Film Promotion|EFP|FIPRESCI|Europa Cinemas
    Europa Distribution|Europa International|EAVE|EURODOC|Ex Oriente|TorinoFilmLab|Cinéfondation
    European Audiovisual Observatory|FIAF|FIAPF|International Federation of Film Archives|NETPAC|CICAE|SIGNIS|ASIFA
    The Film Foundation|World Cinema Project|Film Heritage Foundation|Lobster Films|Criterion Collection
    The Criterion Collection|Cinémathèque de Toulouse|Institut Lumière|Fondation Jérôme Seydoux-Pathé
    Museum of Modern Art|MoMA|Lincoln Center|Film at Lincoln Center|UCLA Film & Television Archive
    Library of Congress|Academy Film Archive|George Eastman Museum|Harvard Film Archive|Anthology Film Archives
    Pacific Film Archive|BAMPFA|American Cinematheque|American Film Institute|AFI|Centre Pompidou|Tate Modern
    ICA London|Deutsche Kinemathek|Filmmuseum München|Austrian Film Museum|Österreichisches Filmmuseum
    Filmarchiv Austria|National Film Archive|National Film Archive of Japan|China Film Archive
    Slade School of Fine Art|New York University|UCLA|USC|CalArts|La Fémis|INSAS|DFFB|HFF|IDHEC|VGIK
    Centro Sperimentale di Cinematografia|Beijing Film Academy|London Film School|Filmakademie Baden-Württemberg
    Samuel Goldwyn Films
"""
KNOWN_BODIES = phrases(_BODIES.replace("+", " +"))
"""Folded, as tokens: the plus of "Canal+" is one of its own."""
KNOWN_CASED = frozenset(" ".join(name.split()) for line in _BODIES.splitlines() for name in line.split("|"))
"""As they are written: UN is a body, Un is not."""
