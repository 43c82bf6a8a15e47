"""Given names as the English press writes those of Iran, the Arab countries, Turkey, South and East Asia, and others.

Field libraries have them mostly in their own scripts.
"""

from desktop_app.reading.word_lists import words

GIVEN = words(
    """
    abbas abbass abd abdel abdelhamid abdellatif abdo abdolhossein abdolreza abdul abdulaziz abdullah
    abdulrahman abdou
    abed abolfazl abolhassan abolqasem abu adel adnan afsaneh afshin ahd ahmad ahmed ahmet aida aisha akbar akram ala
    alaa alborz alexandre ali alia alireza amal aman amar amin amina aminollah amir amirhossein amirreza amjad ammar
    amr ana anahita anas anup anurag arash arezoo arian arman armin aref arshad aryan asal asef asghar ashkan
    asma assaad
    assad atefeh atiq ava ayat ayatollah ayda ayman ayoub azadeh azar aziz azita babak bahador bahar bahareh bahman
    bahram baran barbad bashir basel basim basma batin batoul behdad behnam behnaz behnoosh behrang behrooz behrouz
    behruz behtash behzad bijan bilal bita boutheina burak cem cengiz cherien dana daoud dariush dariyoush dara davar
    davood davoud delaram diaa diana dina ebrahim ehsan elaheh elham elia elias elnaz emad emir emre enayatollah
    erfan eskandar esmaeil esmail esrafil ezzatollah fadi fadhel fahad fahd faisal fakhri farah faramarz
    faranak farbod
    fardin fares farhad farhan farid farideh farnaz farnoosh farokh faroukh farrokh farshad farshid farzad farzaneh
    fateme fatemeh fatih fatima fatma feras fereshteh fereydoun ferzan fouad foad ghada ghassan gholam gholamhossein
    gholamreza giti gohar golab golnar golshifteh habib habibollah hadi hafez haider haifaa hajar hakim hala
    haleh hamed
    hamid hamidreza hamza hana hanan hani hania hasan hasib hassan hatef hatem haytham hazem hediyeh hedieh heidar
    hend hesam hessam hiam hisham hoda homa homayoun hooman hooshang hormoz hosein hossam hossein houda houman
    houshang
    hussain hussam hussein hyam ibrahim iman imad iraj isa ismail issa jaafar jaber jafar jahangir jalal jamal jamil
    jamila jamileh jamshid javad jawad jihad joud kaltham kaouther kambiz kambozia kamal kamran kamyar kareem
    karim kaveh
    kaywan kazem keivan ketayoun keyvan khaled khalid khalil khosro khosrow khyentse kianoush kiarash kioumars kiumars
    kouros kourosh ladan laila lamia layla lale laleh leila leili lena lily lina lobna lotfi mahan mahbubeh
    mahdi mahmoud
    mahmud mahmut mahnaz mahsa mahshid mahtab mai maisam majed majid malek malik mamoun mana mandana mani
    mansour manouchehr
    manuchehr marjan marjane marjaneh marwan maryam marzieh mashallah masih masoud masoumeh massoud maziar
    mehdi mehmet
    mehrab mehran mehrangiz mehrdad mehrnaz mehrnoush meisam melika merzak merve merzak meysam milad mina mirali mitra
    moataz moayad moein mohamad mohamed mohammad mohammadali mohammadhossein mohammadreza mohammed mohamad
    mohand mohsen
    moneer monir mona moosa morteza mortada mostafa mousa moussa muhammad muna munir murad mustafa muzad naaman nabil
    nada nader nadia nadine nadira nadir nahid naim naji najib najla najwa narges nargess nasim nasser nastaran navid
    nazanin nazli neda negar negin nezam nidal nikki niki niloofar niloufar nima nizar noha noor nora nour noura nuri
    ola omar omid orhan osama oussama ozcan pantea parastoo parastu pardis parham parisa parsa parvaneh parvin parviz
    payam payman pedram pegah peiman pejman peyman pirooz poorya pooya pouran pouria pourya pouya qasem qassem rabih
    rachid rahim rahman raja rakhshan ramin rana rania rashid rasoul ravi reem reha reyhaneh reza riad rima
    rojin romina
    ronak rosa roshan rouhollah roya rozita ruhollah sa'ad saad saadi sabah saber sadaf sadegh saeed sae'ed
    saeid sahar
    said sajjad salah salahuddin saleh salem salim salma saman samar samer sami samia samira samuel sanaz sanjay sara
    sareh satyajit sayed selim sepehr sepideh setareh seyed seyedreza seyyed shabnam shadi shahab shahab shahed shahin
    shahla shahnaz shahram shahrbanoo shahriar shahrokh shahyar shahrzad shapour sharareh shayan shirin shiva shohreh
    sima simin sina siamak siavash sirous soheil soheila sohrab sonia soosan sophie soraya souad soudabeh suha suhaib
    suleiman taghi taha tahereh tahmineh tala talal tamara tamer tamim tannaz tara taraneh tareq tarek tariq tayebeh
    tofigh touraj turki vahid vali waad wael wahid waleed walid wissam yahya yaser yasin yasmin yasmine yasser yazan
    yeganeh youcef younes yousef youssef yousry yusuf zahra zaid zain zaki zakaria zeinab zhaleh zia ziad zinat zohreh
    zoya zhila zulfiqar
    bong joon-ho joon hirokazu ryusuke kiyoshi hayao isao mamoru makoto naomi takeshi akira yasujiro kenji shinya
    apichatpong rithy anocha lav brillante tsai hou edward ang wong zhang jia xie diao bi jiang feng chen lou wang
    payal anurag vikramaditya shyam mira deepa zoya farhan aamir shah rajkumar mani karan sanjay rohit vetri pa ritesh
    chaitanya kanu guneet pedro pablo alejandro alfonso guillermo carlos lucrecia kleber karim walter fernando joao
    anuparna radu cristian corneliu bela ildiko laszlo pawel agnieszka krzysztof jan malgorzata andrei andrey kirill
    aleksandr sergei alexei valeria luca matteo paolo nanni alice pietro gianfranco roberto marco claire
    celine coralie
    justine julia mati agnes arnaud bertrand bruno olivier francois jacques leos gaspar robin audrey thierry rungano
    abderrahmane ousmane souleymane mahamat-saleh jean-luc jean-pierre jean-jacques marie-ange anne-marie
    joachim ruben
    tarik thomas lukas aki kaurismaki renate stellan noomi trine lars susanne ulrich maren fatih christian wim werner
    tilda tessa saoirse cillian lupita chiwetel idris dev riz archie mia margot greta noah ari wes spike barry chloe
    quentin paul denis xavier sarah jafar kantemir alisher aida maryna oleksandr iryna anca mona hlynur grimur
    volodymyr donald joe emmanuel keir olaf giorgia narendra xi vladimir recep viktor
    """
)
