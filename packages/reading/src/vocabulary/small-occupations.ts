/**
 * Occupations that are common in the north, in our own words: `key | ISCO-08 group | English names | Dutch names`, the name to show first. Ads in other words are
 * met by the stems and compounds of the matcher; a line here needs only the names that share no word with the others.
 */
export const SMALL_OCCUPATIONS = `
nurse|2221|nurse; registered nurse; general nurse; hospital nurse; staff nurse|verpleegkundige; algemeen verpleegkundige; hbo-verpleegkundige; hbo-v; mbo-verpleegkundige; wijkverpleegkundige; verpleegkundige in de wijk
specialist-nurse|2221|specialist nurse; intensive care nurse; psychiatric nurse; paediatric nurse; dialysis nurse|gespecialiseerd verpleegkundige; ic-verpleegkundige; seh-verpleegkundige; ambulanceverpleegkundige; ggz-verpleegkundige; spv; psychiatrisch verpleegkundige
nurse-practitioner|2221|advanced nurse practitioner; nurse practitioner|verpleegkundig specialist; regieverpleegkundige
operating-assistant|3259|anaesthetic technician; operating department practitioner|anesthesiemedewerker; operatieassistent; ok-assistent
care-assistant|5321|care assistant; healthcare assistant; nursing assistant; caregiver|verzorgende; verzorgende ig; verzorgende niveau 3; vig; vig'er; helpende; helpende plus; zorgassistent; zorghulp; zorgmedewerker; verzorger; eerst verantwoordelijk verzorgende; evv
home-care|5322|home care worker; domiciliary carer; home care aide; home help|thuiszorgmedewerker; medewerker thuiszorg; huishoudelijke hulp; hulp in de huishouding; verzorgende thuiszorg; alfahulp
support-worker|3412|support worker; social support worker; disability support worker; residential support worker|begeleider; persoonlijk begeleider; woonbegeleider; ambulant begeleider; begeleider gehandicaptenzorg; begeleider wonen; jongerenwerker; groepsbegeleider; sociaal werker; begeleider dagbesteding; activiteitenbegeleider
social-worker|2635|social worker; youth care worker; family social worker|maatschappelijk werker; jeugdzorgwerker; jeugdhulpverlener; gezinsvoogd; casemanager jeugd; wijkteammedewerker; schuldhulpverlener
psychologist|2634|psychologist; clinical psychologist; therapist|psycholoog; gz-psycholoog; klinisch psycholoog; orthopedagoog; basispsycholoog; pedagoog
physician|2212|physician; medical specialist; doctor; consultant physician|arts; medisch specialist; basisarts; anios; aios; psychiater; internist; cardioloog; specialist ouderengeneeskunde
general-practitioner|2211|general practitioner; family doctor; gp|huisarts; waarnemend huisarts
practice-nurse|2221|practice nurse; general practice nurse|praktijkondersteuner; poh; poh-ggz; praktijkverpleegkundige
medical-assistant|3256|medical assistant; doctor's assistant; doctor's surgery assistant|doktersassistent; medisch assistent; polikliniekassistent; huisartsassistent; triagist; poli-assistent
dentist|2261|dentist; dental practitioner|tandarts
dental-assistant|3251|dental assistant; dental chairside assistant; dental nurse|tandartsassistent; preventieassistent; mondzorgassistent
dental-hygienist|3251|dental hygienist|mondhygiënist
pharmacist|2262|pharmacist; hospital pharmacist|apotheker
pharmacy-assistant|3213|pharmacy assistant; pharmacy technician|apothekersassistent; farmaceutisch medewerker
physiotherapist|2264|physiotherapist; physical therapist|fysiotherapeut; kinderfysiotherapeut; manueel therapeut
occupational-therapist|2269|occupational therapist|ergotherapeut
speech-therapist|2266|speech and language therapist; speech therapist|logopedist
dietician|2265|dietitian; dietician; nutritionist|diëtist; voedingsdeskundige
midwife|2222|midwife|verloskundige; klinisch verloskundige
radiographer|3211|radiographer; diagnostic radiographer; radiology technician|radiologisch laborant; mbb'er; medisch beeldvormings- en bestralingsdeskundige; echografist
laboratory-analyst|3212|laboratory analyst; biomedical scientist; clinical laboratory analyst; medical laboratory analyst|medisch analist; klinisch chemisch analist; analist; laborant klinische chemie
laboratory-technician|3111|laboratory technician; lab technician; chemistry technician; research technician|laboratoriummedewerker; laborant; chemisch laborant; chemisch analist; research analist; research technicus
veterinarian|2250|veterinarian; vet; general veterinarian|dierenarts
paramedic|2240|paramedic; ambulance driver|ambulancechauffeur; ambulancemedewerker
maternity-care|5321|maternity support worker; maternity nurse|kraamverzorgende; kraamverzorger
optician|3254|optician; optometrist|opticien; optometrist
care-manager|1342|care home manager; healthcare manager; nurse manager|zorgmanager; teamleider zorg; locatiemanager zorg; teammanager zorg; clustermanager zorg; manager zorg
cleaner|9112|cleaner; office cleaner; building cleaner; cleaning operative|schoonmaker; schoonmaakmedewerker; medewerker schoonmaak; interieurverzorger; glazenwasser; medewerker reiniging; facilitair medewerker schoonmaak
housekeeper|9112|housekeeper; room attendant; hotel housekeeper; chambermaid; housekeeping employee|kamermeisje; medewerker housekeeping; medewerker huishouding; roomservice medewerker; housekeeping medewerker; linnenkamermedewerker
housekeeping-supervisor|5151|housekeeping supervisor; cleaning supervisor; head housekeeper|hoofd huishouding; objectleider schoonmaak; voorman schoonmaak; teamleider schoonmaak; rayonleider schoonmaak
caretaker|5153|caretaker; building caretaker; janitor; facility employee; facilities assistant|conciërge; huismeester; facilitair medewerker; medewerker facilitaire dienst; beheerder sportaccommodatie; gastheer facilitair
shop-assistant|5223|shop assistant; sales assistant; store associate; retail assistant; store employee; sales advisor|winkelmedewerker; verkoopmedewerker; verkoper; verkoopster; medewerker winkel; winkelassistent; verkoopadviseur; verkoopspecialist; kassamedewerker en verkoper; medewerker versafdeling
shelf-filler|9334|shelf filler; shelf stacker; stocker|vakkenvuller; vulploegmedewerker; medewerker vulploeg
cashier|5230|cashier; checkout operator|kassamedewerker; caissière; medewerker kassa; kassière
shop-manager|1420|shop manager; store manager; supermarket manager; assistant store manager|filiaalmanager; winkelmanager; bedrijfsleider winkel; supermarktmanager; assistent-bedrijfsleider; filiaalleider; storemanager
e-commerce-employee|3322|e-commerce employee; e-commerce specialist; web shop employee; online marketplace specialist|e-commerce medewerker; webshopmedewerker; medewerker webshop; e-commerce specialist
hairdresser|5141|hairdresser; hair stylist; barber|kapper; allround kapper; haarstylist; barbier
beautician|5142|beautician; beauty therapist|schoonheidsspecialist; huidtherapeut; nagelstylist
carpenter|7115|carpenter; joiner; construction carpenter|timmerman; allround timmerman; meubelmaker; aftimmerman; onderhoudstimmerman
bricklayer|7112|bricklayer; mason|metselaar; voeger; steenzetter
painter|7131|painter; house painter; construction painter; decorator|schilder; huisschilder; onderhoudsschilder; winterschilder
roofer|7121|roofer; roof tiler|dakdekker; leidekker
plumber|7126|plumber; pipe fitter|loodgieter; installatiemonteur; sanitairmonteur; monteur sanitair; monteur loodgieter; leidingmonteur
heating-installer|7127|heating installer; heating technician; heat pump installer; hvac technician; hvacr technician|cv-monteur; verwarmingsmonteur; warmtepompmonteur; servicemonteur cv; monteur warmtepompen; koelmonteur; monteur klimaattechniek; koeltechnisch monteur; servicemonteur klimaat
electrician|7411|electrician; building electrician; industrial electrician|elektricien; elektromonteur; monteur elektrotechniek; monteur elektra; leerling elektricien; servicemonteur elektrotechniek; eerste monteur elektrotechniek; sterkstroommonteur
solar-installer|7411|solar panel installer; solar energy technician|zonnepaneelmonteur; monteur zonnepanelen; pv-monteur
paver|7114|paviour; road construction worker; groundworker; civil engineering worker|stratenmaker; straatmaker; grondwerker; wegenbouwer; vakman gww; grondwerker gww; rioolmonteur; opperman; asfaltwerker
excavator-operator|8342|excavator operator; digger driver; crane operator|kraanmachinist; machinist grondverzet; graafmachinist; shovelmachinist; machinist mobiele kraan; kraanmachinist gww
plasterer|7123|plasterer; tiler|stukadoor; tegelzetter; vloerenlegger
structural-engineer|2142|structural engineer; civil engineer; construction engineer|constructeur; civiel ingenieur; bouwkundig ingenieur; civieltechnicus; ontwerper infra; bouwkundig constructeur; projectleider civiel; adviseur waterbouw
construction-supervisor|3123|construction supervisor; site supervisor; construction site manager; construction foreman|uitvoerder; uitvoerder bouw; hoofduitvoerder; assistent-uitvoerder; voorman bouw; opzichter; toezichthouder bouw; uitvoerder gww; directievoerder
construction-manager|1323|construction manager; construction project manager|projectleider bouw; bouwprojectleider; projectmanager bouw; projectleider woningbouw; projectleider infra
work-planner|3112|work planner; construction engineering technician; installation planner|werkvoorbereider; werkvoorbereider bouw; werkvoorbereider installatietechniek; werkvoorbereider elektrotechniek; calculator bouw; bouwkundig werkvoorbereider; technisch tekenaar bouwkunde
cost-estimator|3112|construction cost estimator; quantity surveyor; cost engineer|calculator; kostendeskundige; bouwkostendeskundige; calculator installatietechniek
architect|2161|architect; building architect|architect; bouwkundig architect; bouwkundige
draughtsperson|3118|draughtsperson; cad technician; bim modeller; bim engineer|tekenaar; technisch tekenaar; bim-modelleur; cad-tekenaar; tekenaar-constructeur; bouwkundig tekenaar; modelleur
surveyor|2165|land surveyor; gis specialist; geodetic surveyor|landmeter; maatvoerder; gis-specialist; geo-informatiespecialist; landmeetkundige
urban-planner|2164|urban planner; spatial planner; town planner|planoloog; stedenbouwkundige; adviseur ruimtelijke ordening; beleidsmedewerker ruimtelijke ordening; verkeerskundige
maintenance-technician|7233|maintenance technician; maintenance mechanic; service technician; industrial mechanic; field service engineer; field service technician|onderhoudsmonteur; monteur; servicemonteur; technisch medewerker onderhoud; allround monteur; storingsmonteur; monteur technische dienst; medewerker technische dienst; mechanisch monteur; onderhoudstechnicus; onderhoudsmedewerker; service engineer; monteur werktuigbouw; storingstechnicus
welder|7212|welder; tig welder; mig welder|lasser; allround lasser; constructiebankwerker; bankwerker lasser; tig-lasser; lasser bankwerker; pijpfitter
sheet-metal-worker|7213|sheet metal worker; metal worker|plaatwerker; metaalbewerker; metaalbewerker constructie; kantbankzetter
cnc-machinist|7223|CNC machinist; cnc operator; milling machine operator; lathe operator; machinist|CNC-draaier; CNC-frezer; CNC-verspaner; verspaner; frezer; draaier; machinebankwerker; cnc-operator
car-mechanic|7231|car mechanic; vehicle technician; automotive technician; truck mechanic|automonteur; autotechnicus; monteur bedrijfswagens; eerste autotechnicus; bedrijfsautotechnicus; truckmonteur; apk-keurmeester; bandenmonteur; autoschadehersteller
bicycle-mechanic|7234|bicycle mechanic; bike mechanic; bicycle repairer|fietsenmaker; fietsmonteur; fietstechnicus; monteur fietsen; tweewielermonteur; rijwielhersteller
wind-turbine-technician|3115|wind turbine technician; wind technician|windturbinetechnicus; windturbinemonteur; monteur windturbines
electronics-technician|3114|electronics engineering technician; electronics technician|elektronicamonteur; monteur elektronica; elektronicus
mechatronics-technician|3115|mechatronics technician; mechanical engineering technician|mechatronicus; mechatronica monteur; assemblagemonteur; monteur mechatronica; werktuigbouwkundig monteur
assembler|8211|assembler; assembly worker; product assembler|assemblagemedewerker; montagemedewerker; medewerker montage; monteur assemblage
process-operator|8131|process operator; chemical plant operator; plant operator; process technician|procesoperator; operator; operator procesindustrie; operator chemie; chemisch procesoperator; procestechnicus
food-process-operator|8160|food production operator; dairy process operator|operator voedingsmiddelen; operator zuivel; procesoperator voedingsindustrie
production-worker|9329|production worker; factory hand; factory worker; production operator; production employee|productiemedewerker; medewerker productie; fabrieksmedewerker; fabrieksarbeider; productieoperator; inpakker productie
machine-operator|8189|machine operator; production line operator; packaging machine operator|machineoperator; machinebediener; operator verpakking; lijnoperator; verpakkingsoperator; operator productielijn
packer|9321|packer; hand packer; packing worker|inpakker; inpakmedewerker; medewerker verpakking
production-manager|1321|production manager; manufacturing manager; plant manager; operations manager; shift leader production|productieleider; productiemanager; teamleider productie; ploegleider; fabrieksmanager; operations manager; ploegbaas
production-planner|4322|production planner; supply planner; production planning clerk; demand planner|productieplanner; bedrijfsbureaumedewerker; planner productie; materiaalplanner
quality-specialist|7543|quality inspector; quality control inspector; quality controller|kwaliteitscontroleur; kwaliteitsmedewerker; keurmeester; medewerker kwaliteitscontrole; qc medewerker
quality-manager|1219|quality manager; quality assurance manager; qa officer|kwaliteitsmanager; kwaliteitscoördinator; qa manager; kwaliteitsfunctionaris; kam-coördinator
food-quality-specialist|2145|food quality specialist; food technologist; food safety specialist; product developer food|levensmiddelentechnoloog; kwaliteitsmedewerker voedingsmiddelen; productontwikkelaar food; food safety specialist
electrical-engineer|2151|electrical engineer; power engineer; grid engineer; electrical design engineer|elektrotechnisch ingenieur; electrical engineer; engineer elektrotechniek; ingenieur elektrotechniek; elektrotechnisch engineer; netplanner
mechanical-engineer|2144|mechanical engineer; design engineer; mechanical design engineer|werktuigbouwkundig ingenieur; werktuigbouwkundig engineer; engineer werktuigbouwkunde; mechanical engineer; constructeur werktuigbouw; werktuigkundig engineer
automation-engineer|2151|automation engineer; plc programmer; control engineer; industrial automation engineer|automatiseringsingenieur; plc-programmeur; software engineer industriële automatisering; engineer besturingstechniek; scada engineer; plc engineer
process-engineer|2145|process engineer; chemical engineer; process technologist|procesingenieur; procestechnoloog; chemisch ingenieur; procesengineer; chemisch technoloog
embedded-engineer|2152|embedded systems engineer; electronics engineer; hardware engineer; embedded software engineer|elektronica ingenieur; hardware engineer; embedded engineer; embedded software ontwikkelaar
energy-adviser|2149|energy adviser; energy consultant; sustainability adviser; energy engineer|energieadviseur; duurzaamheidsadviseur; adviseur energietransitie; energiecoach; adviseur verduurzaming; epa-adviseur
environmental-engineer|2143|environmental engineer; environmental consultant; water engineer|milieukundige; adviseur milieu; milieuadviseur; adviseur water; bodemadviseur; ecoloog adviseur
safety-adviser|2263|health and safety officer; hse officer; safety engineer; hse manager; occupational health and safety adviser|veiligheidskundige; hvk; arboadviseur; arbo-coördinator; preventiemedewerker; hse adviseur; middelbaar veiligheidskundige
greenhouse-worker|9214|greenhouse worker; horticulture worker; nursery worker; harvest worker|kasmedewerker; medewerker kas; medewerker tuinbouw; tuinbouwmedewerker; oogstmedewerker; kwekerijmedewerker; plukker
dairy-farm-worker|9212|dairy farm worker; livestock worker; farm worker; milker|melkveehouderijmedewerker; agrarisch medewerker; melker; medewerker melkveehouderij; dierverzorger; boerderijmedewerker; varkenshouder medewerker
farmer|6121|farmer; dairy farmer; cattle breeder|boer; veehouder; melkveehouder; akkerbouwer
agronomist|2132|agronomist; agricultural adviser; crop specialist; plant breeder|agronoom; teeltadviseur; landbouwkundige; bedrijfsadviseur agrarisch; gewasspecialist; plantenveredelaar
gardener|6113|gardener; landscape gardener; park maintenance worker; groundskeeper|hovenier; tuinman; medewerker groenvoorziening; groenmedewerker; medewerker groen; boomverzorger; voorman groen; medewerker buitendienst groen; groenvoorziener
park-maintenance|9214|park maintenance worker; grounds maintenance worker|parkonderhoudsmedewerker; terreinmedewerker; medewerker terreinonderhoud; medewerker openbare ruimte
butcher|7511|butcher; meat processing operator|slager; uitbener; slagerijmedewerker; vleesbewerker
baker|7512|baker; pastry chef; confectioner|bakker; banketbakker; patissier; bakkerijmedewerker; broodbakker
cook|5120|cook; chef; line cook; chef de partie; sous chef|kok; zelfstandig werkend kok; chef de partie; souschef; medewerker keuken kok; leerling-kok; hulpkok; basiskok
head-chef|3434|head chef; executive chef; chef de cuisine|chef-kok; keukenchef; chef de cuisine; executive chef
kitchen-assistant|9412|kitchen assistant; kitchen porter; dishwasher; kitchen hand|keukenhulp; afwasser; spoelkeukenmedewerker; keukenmedewerker; medewerker spoelkeuken; medewerker keuken; keukenassistent
waiter|5131|waiter; waitress; server; restaurant server; food and beverage employee|ober; serveerster; kelner; medewerker bediening; bedieningsmedewerker; horecamedewerker; medewerker horeca; medewerker restaurant; gastheer restaurant; gastvrouw bediening; ober/serveerster; f&b medewerker
bartender|5132|bartender; barista; bar employee|barman; barvrouw; barmedewerker; barista; medewerker bar
fast-food-worker|9411|fast food worker; fast-food worker; snack bar attendant; canteen assistant; catering assistant|cateringmedewerker; fastfoodmedewerker; medewerker fastfood; snackbarmedewerker; medewerker catering; bedrijfsrestaurant medewerker; kantinemedewerker; pizzabakker
restaurant-manager|1412|restaurant manager; food and beverage manager; catering manager|restaurantmanager; bedrijfsleider horeca; horecamanager; f&b manager; cateringmanager; floormanager; supervisor bediening; cafébeheerder
hotel-manager|1411|hotel manager; accommodation manager; front office manager|hotelmanager; front office manager; parkmanager; manager vakantiepark
receptionist|4226|receptionist; front desk employee; front desk agent; office receptionist|receptionist; receptioniste; medewerker receptie; baliemedewerker; receptiemedewerker; front office medewerker; telefonist receptionist; gastvrouw receptie
hotel-receptionist|4224|hotel receptionist; guest service agent; night auditor; guest relations employee|hotelreceptionist; nachtreceptionist; medewerker hotelreceptie; medewerker front office hotel
travel-agent|4221|travel agent; travel consultant; tour guide|reisadviseur; reisagent; reisleider; gids; verkoopmedewerker reizen
sports-coach|3422|sports coach; fitness instructor; swimming teacher; lifeguard|sportinstructeur; zweminstructeur; zwemonderwijzer; fitnessinstructeur; buurtsportcoach; badmeester; toezichthouder zwembad
warehouse-worker|4321|warehouse worker; warehouse employee; warehouse operative; logistics employee; warehouse associate|magazijnmedewerker; medewerker magazijn; logistiek medewerker; orderpicker; medewerker logistiek; warehouse medewerker; distributiemedewerker; expeditiemedewerker; loodsmedewerker; medewerker distributiecentrum
order-picker|9333|order picker; warehouse order picker; loader|orderpicker; orderverzamelaar; laden en lossen medewerker; warehouse orderpicker
forklift-driver|8344|forklift driver; forklift operator; reach truck driver|heftruckchauffeur; reachtruckchauffeur; heftruckbestuurder; reachtruckmedewerker; ept chauffeur
courier|8322|courier; delivery driver; parcel delivery driver; van driver; mail carrier|koerier; pakketbezorger; bezorger; besteller; chauffeur bestelbus; postbezorger; pakketkoerier; maaltijdbezorger; chauffeur koerier
truck-driver|8332|truck driver; lorry driver; heavy goods vehicle driver; cargo vehicle driver; hgv driver|vrachtwagenchauffeur; chauffeur; chauffeur c/ce; chauffeur ce; vrachtautochauffeur; internationaal chauffeur; chauffeur distributie; chauffeur rijbewijs c; containerchauffeur; rmo-chauffeur
bus-driver|8331|bus driver; coach driver|buschauffeur; touringcarchauffeur; chauffeur openbaar vervoer
taxi-driver|8322|taxi driver; car driver|taxichauffeur; chauffeur personenvervoer; chauffeur leerlingenvervoer; rolstoelchauffeur
train-driver|8311|train driver; train conductor|machinist trein; treinmachinist; conducteur
mover|9333|mover; removals worker|verhuizer; verhuismedewerker
refuse-collector|9611|refuse collector; waste collector; recycling worker|vuilnisman; afvalinzamelaar; belader; milieustraatmedewerker; medewerker milieustraat
transport-planner|4323|transport planner; freight planner; logistics planner; dispatcher; freight transport dispatcher|transportplanner; planner transport; planner; expediteur; planner wegtransport; logistiek planner; planner logistiek; medewerker planning
logistics-manager|1324|logistics manager; warehouse manager; supply chain manager; distribution manager|logistiek manager; magazijnmanager; teamleider logistiek; warehouse manager; supply chain manager; teamleider magazijn; hoofd magazijn; hoofd logistiek; shiftleader logistiek; magazijnchef
supply-chain-specialist|2421|supply chain specialist; logistics engineer; supply chain analyst|supply chain specialist; logistiek engineer; supply chain analist; logistiek analist
ships-officer|3152|ship's officer; deck officer; skipper; sailor|schipper; stuurman; matroos; maritiem officier; kapitein binnenvaart; deksman
customer-service-agent|4222|customer service agent; customer service representative; call centre agent; customer support specialist; customer service employee; contact centre agent|klantenservicemedewerker; medewerker klantenservice; callcentermedewerker; klantcontactmedewerker; medewerker klantcontact; customer service medewerker; kcc medewerker; medewerker klantcontactcentrum; telefonisch medewerker
customer-success-manager|2433|customer success manager; account manager; key account manager; client relations manager|accountmanager; relatiebeheerder; customer success manager; klantmanager; relatiemanager; commercieel accountmanager
sales-representative|3322|sales representative; commercial sales representative; business development representative; sales development representative; sales executive; inside sales representative; business development rep; bdr; sdr|vertegenwoordiger; buitendienstmedewerker; commercieel medewerker buitendienst; verkoper buitendienst; salesmedewerker; commercieel medewerker; medewerker verkoop binnendienst; commercieel medewerker binnendienst; binnendienstmedewerker; verkoopmedewerker binnendienst; acquisiteur; business developer
sales-manager|1221|sales manager; commercial director; head of sales; business development manager; regional sales manager|salesmanager; verkoopleider; commercieel manager; verkoopmanager; commercieel directeur; hoofd verkoop; business developer; rayonmanager
purchaser|3323|purchaser; buyer; procurement specialist; procurement officer|inkoper; strategisch inkoper; inkoopmedewerker; medewerker inkoop; operationeel inkoper; tactisch inkoper; inkoopadviseur; aanbestedingsadviseur
estate-agent|3334|real estate agent; estate agent; letting agent; property manager|makelaar; assistent-makelaar; verhuurmakelaar; vastgoedbeheerder; woonconsulent; verhuurmedewerker; taxateur; vastgoedmanager
insurance-adviser|3321|insurance broker; insurance adviser; insurance agent|verzekeringsadviseur; assurantieadviseur; schadebehandelaar; acceptant verzekeringen; hypotheekadviseur; financieel adviseur; medewerker verzekeringen
bank-employee|4211|bank teller; bank employee|bankmedewerker; medewerker bank; adviseur particulieren bank
bookkeeper|3313|bookkeeper; accounting assistant; accounts payable clerk; accounts receivable clerk; financial administrator|boekhouder; boekhoudkundig medewerker; financieel administratief medewerker; medewerker financiële administratie; administrateur; crediteurenadministrateur; debiteurenbeheerder; medewerker crediteuren; financieel medewerker; assistent-accountant; medewerker debiteuren
accountant|2411|accountant; auditor; registered accountant; assistant accountant; audit associate|accountant; assistent accountant; registeraccountant; aa-accountant; relatiebeheerder accountancy; auditor; it auditor; gevorderd assistent accountant
controller|1211|financial controller; business controller; finance manager; financial manager; finance director|controller; business controller; financieel manager; financial controller; projectcontroller; concerncontroller; assistent controller; hoofd financiën; finance manager; planning en control medewerker; zorgcontroller
financial-analyst|2413|financial analyst; investment analyst; risk analyst; credit analyst|financieel analist; beleggingsanalist; risicoanalist; kredietanalist; risk manager
tax-adviser|2411|tax adviser; tax consultant; tax specialist|belastingadviseur; fiscalist; fiscaal adviseur; assistent belastingadviseur
payroll-clerk|4313|payroll clerk; payroll administrator; payroll specialist|salarisadministrateur; medewerker salarisadministratie; payroll medewerker; payroll specialist; hr- en salarisadministrateur
administrative-employee|4110|administrative employee; administrative assistant; office clerk; office employee; administrative officer; data entry clerk; back office employee|administratief medewerker; medewerker administratie; kantoormedewerker; medewerker backoffice; medewerker bedrijfsbureau; administratief ondersteuner; medewerker administratieve ondersteuning; secretariaatsmedewerker; medewerker postverwerking; backoffice medewerker; data-entry medewerker
secretary|4120|secretary; management assistant; executive assistant; personal assistant; office manager; team assistant|secretaresse; managementassistent; directiesecretaresse; secretarieel medewerker; medewerker secretariaat; officemanager; office manager; directieassistent; bestuurssecretaresse; afdelingssecretaresse; medisch secretaresse; projectsecretaresse
hr-officer|2423|HR officer; hr advisor; hr business partner; human resources officer; personnel officer; hr generalist|hr-adviseur; hr-medewerker; personeelsadviseur; personeelsfunctionaris; p&o-adviseur; hr business partner; hrm-adviseur; adviseur hr; adviseur arbeidszaken; hr-consultant; medewerker personeelszaken; p&o medewerker
recruiter|2423|recruiter; recruitment consultant; talent acquisition specialist; sourcer; corporate recruiter|recruiter; intercedent; recruitmentconsultant; wervingsspecialist; werving en selectie adviseur; vestigingsmanager uitzendbureau; medewerker werving
hr-manager|1212|HR manager; human resources manager; head of people|hr-manager; personeelsmanager; manager p&o; hoofd hr; manager hr; hoofd personeelszaken
job-coach|2423|job coach; career adviser; employment support worker; re-integration adviser|jobcoach; loopbaanadviseur; re-integratieconsulent; klantmanager werk; consulent werk en inkomen; werkcoach; loopbaancoach; consulent participatie
translator|2643|translator; interpreter; localisation specialist|vertaler; tolk; beëdigd vertaler
copywriter|2641|copywriter; content writer; technical writer; content creator; editor|tekstschrijver; redacteur; contentmedewerker; content marketeer; webredacteur; copywriter; eindredacteur; contentmaker; technisch schrijver
journalist|2642|journalist; reporter|journalist; verslaggever; bureauredacteur
communication-officer|2432|communication officer; communications adviser; public relations officer; communications specialist; press officer|communicatieadviseur; communicatiemedewerker; adviseur communicatie; medewerker communicatie; woordvoerder; persvoorlichter; communicatiespecialist
marketing-employee|2431|marketing employee; marketing specialist; marketing assistant; marketer; online marketer; digital marketing specialist; performance marketer; growth marketer|marketingmedewerker; marketeer; online marketeer; medewerker marketing; marketing- en communicatiemedewerker; digital marketeer; socialmediamanager; seo-specialist; seo specialist; sea specialist; social media manager; email marketeer; crm marketeer
marketing-manager|1221|marketing manager; brand manager; product marketing manager; head of marketing; growth manager|marketingmanager; brandmanager; merkmanager; hoofd marketing; marketing manager
graphic-designer|2166|graphic designer; visual designer; multimedia designer; ux designer; ui designer; product designer; dtp operator|grafisch vormgever; grafisch ontwerper; vormgever; ux-designer; dtp'er; ux designer; motion designer; webdesigner
game-artist|2166|game artist; 3d artist; animator; digital artist|game artist; 3d-artist; animator; game-ontwerper
photographer|3431|photographer; videographer; video editor|fotograaf; videograaf; videomaker; video-editor; cameraman
event-manager|3332|event manager; event planner; event coordinator; conference organiser|evenementenmanager; evenementencoördinator; eventmanager; congresorganisator; sales & events medewerker
lawyer|2611|lawyer; attorney; corporate lawyer; legal counsel; legal adviser|advocaat; jurist; bedrijfsjurist; juridisch adviseur; juridisch medewerker; kandidaat-notaris; advocaat-stagiair; notarieel medewerker; legal counsel; notarisklerk; juridisch beleidsmedewerker; paralegal
compliance-officer|2619|compliance officer; privacy officer; kyc analyst; aml analyst; data protection officer; regulatory affairs manager|compliance officer; privacy officer; functionaris gegevensbescherming; kyc-analist; cdd analist; compliance medewerker; wwft medewerker
policy-officer|2422|policy officer; policy adviser; public policy officer; policy advisor|beleidsmedewerker; beleidsadviseur; strategisch adviseur; beleidsmedewerker sociaal domein; beleidsmedewerker wonen; bestuursadviseur; raadsadviseur; senior beleidsmedewerker; adviseur sociaal domein
civil-servant|3359|permit officer; municipal officer; enforcement officer; licensing officer|vergunningverlener; boa; handhaver; toezichthouder; medewerker burgerzaken; medewerker vergunningen; consulent wmo; wmo-consulent; gemeenteambtenaar; medewerker publiekszaken
programme-officer|2422|programme officer; program coordinator; grants officer; subsidy adviser|programmamedewerker; programmacoördinator; subsidieadviseur; programmamanager
project-manager|2421|project manager; project leader; program manager; project coordinator; project officer; pmo officer; change manager|projectmanager; projectleider; projectcoördinator; programmamanager; projectmedewerker; projectondersteuner; verandermanager; pmo'er; omgevingsmanager; contractmanager; projectleider techniek
management-consultant|2421|management consultant; business consultant; strategy consultant; business advisor; consultant|organisatieadviseur; bedrijfsadviseur; adviseur; consultant; procesbegeleider; procesmanager; lean consultant; strateeg
business-analyst|2421|business analyst; process analyst; functional analyst; information analyst|bedrijfsanalist; business analist; informatieanalist; procesanalist; functioneel ontwerper; business analyst; informatiemanager
director|1120|managing director; chief executive officer; general manager; director; branch manager|directeur; algemeen directeur; bestuurder; vestigingsmanager; bedrijfsleider; vestigingsleider; directeur-bestuurder; country manager
team-leader|1219|team leader; operations team leader; supervisor; team manager; department manager|teamleider; afdelingshoofd; teammanager; leidinggevende; teamcoach; afdelingsmanager; manager bedrijfsvoering
security-guard|5414|security guard; security officer|beveiliger; beveiligingsbeambte; objectbeveiliger; medewerker beveiliging; beveiligingsmedewerker; mobiel surveillant; evenementenbeveiliger
firefighter|5411|firefighter; fire safety officer|brandweerman; brandwacht; manschap brandweer; adviseur brandveiligheid; bevelvoerder
police-officer|5412|police officer|politieagent; agent; rechercheur; wijkagent
prison-officer|5413|prison officer; detention officer|penitentiair inrichtingswerker; piw'er; gevangenisbewaarder; complexbeveiliger
soldier|0310|soldier; infantry soldier|militair; soldaat; marinier
primary-school-teacher|2341|primary school teacher; elementary teacher; group teacher|leerkracht basisonderwijs; leerkracht; basisschoolleraar; groepsleerkracht; juf; meester; leerkracht groep; invalleerkracht; leerkracht onderbouw; leerkracht bovenbouw; onderwijzer
secondary-school-teacher|2330|secondary school teacher; high school teacher; subject teacher|docent voortgezet onderwijs; leraar; docent; leraar vo; docent wiskunde; docent Engels; docent Nederlands; docent natuurkunde; docent biologie; docent economie; docent geschiedenis; docent aardrijkskunde; docent scheikunde
vocational-teacher|2320|vocational teacher; vocational trainer; practical instructor; instructor|docent mbo; praktijkdocent; instructeur; praktijkinstructeur; docent zorg en welzijn; docent techniek; instructeur mbo; praktijkopleider
special-needs-teacher|2352|special educational needs teacher; special needs teacher; remedial teacher|leerkracht speciaal onderwijs; intern begeleider; leraar speciaal onderwijs; remedial teacher; kwaliteitscoördinator onderwijs; docent vso
teaching-assistant|5312|teaching assistant; teacher's aide; classroom assistant|onderwijsassistent; klassenassistent; leraarondersteuner; leerkrachtondersteuner; technisch onderwijsassistent; toa
language-teacher|2353|language teacher; language trainer; dutch teacher; english teacher|taaldocent; docent nt2; taaltrainer; taalcoach; nt2-docent
lecturer|2310|university lecturer; lecturer; assistant professor; associate professor; professor|universitair docent; hogeschooldocent; docent hbo; hoogleraar; universitair hoofddocent; docent-onderzoeker; lector; docent hogeschool
phd-researcher|2310|PhD researcher; phd candidate; phd student; phd position; doctoral researcher|promovendus; aio; promovenda; phd; promotieplaats; PhD-student; university research assistant
postdoctoral-researcher|2310|postdoctoral researcher; postdoc; research fellow; postdoctoral fellow|postdoc; postdoctoraal onderzoeker
researcher|2310|researcher; scientific researcher; research assistant; research scientist; scientist|onderzoeker; wetenschappelijk onderzoeker; onderzoeksmedewerker; onderzoeksassistent; wetenschappelijk medewerker; onderzoeker in opleiding
school-head|1345|head teacher; school principal; school director; education manager|schooldirecteur; directeur basisschool; rector; onderwijsmanager; schoolleider; opleidingsmanager; directeur po; teamleider onderwijs
education-adviser|2351|curriculum developer; education adviser; education policy officer; learning consultant; instructional designer|onderwijsadviseur; onderwijskundige; opleidingsadviseur; leerplanontwikkelaar; trainer; opleidingskundige; toetsdeskundige
study-adviser|2359|student counsellor; study adviser; student mentor; school counsellor|studieadviseur; decaan; studentendecaan; leerlingbegeleider; studentbegeleider; studieloopbaanbegeleider; zorgcoördinator; mentor
childcare-worker|5311|childcare worker; nursery worker; day care worker; au pair; babysitter; nanny; child care worker|pedagogisch medewerker; pedagogisch medewerker kinderopvang; groepsleider; bso-medewerker; gastouder; peuterspeelzaalleidster; oppas; pedagogisch professional; kinderverzorger; medewerker kinderopvang; pedagogisch medewerker bso
childcare-manager|1341|child day care centre manager; childcare manager|locatiemanager kinderopvang; vestigingsmanager kinderopvang; clustermanager kinderopvang; pedagogisch coach
librarian|2622|librarian; archivist; information specialist; records manager|bibliothecaris; archivaris; bibliotheekmedewerker; informatiespecialist; recordmanager; archiefmedewerker; medewerker dim
museum-employee|3433|museum technician; exhibition curator; museum employee|museummedewerker; conservator; tentoonstellingsmaker; medewerker collectie; suppoost
musician|2652|musician; music teacher; singer|muzikant; muziekdocent; musicus; zanger; dirigent; vakleerkracht muziek
software-engineer|2512|software engineer; software developer; backend developer; back-end developer; full stack developer; java developer; python developer; c# developer; .net developer; php developer; programmer; application developer; software development engineer; golang developer; ruby developer; integration developer|softwareontwikkelaar; software engineer; ontwikkelaar; programmeur; full-stack developer; back-end ontwikkelaar; applicatieontwikkelaar; java ontwikkelaar; php-ontwikkelaar; .net ontwikkelaar; software developer; low-code developer; mendix developer; outsystems developer; developer
web-developer|2513|web developer; frontend developer; front-end developer; frontend engineer; front-end engineer; react developer; javascript developer; wordpress developer; user interface developer|webontwikkelaar; front-end developer; webdeveloper; front-end ontwikkelaar; webprogrammeur; wordpress ontwikkelaar; shopify developer
mobile-developer|2514|mobile developer; app developer; android developer; ios developer; flutter developer; mobile application developer|app-ontwikkelaar; android ontwikkelaar; ios-ontwikkelaar; mobiele ontwikkelaar; app developer
data-engineer|2521|data engineer; etl developer; big data engineer; data warehouse developer; analytics engineer; database developer; data platform engineer|data engineer; bi-ontwikkelaar; datawarehouseontwikkelaar; etl ontwikkelaar; data-engineer; bi developer
data-scientist|2511|data scientist; ai engineer; applied scientist|data scientist; datawetenschapper; ai-specialist; ai engineer
data-analyst|2511|data analyst; business intelligence analyst; bi specialist; product analyst; reporting analyst; insights analyst|data-analist; business-intelligence-analist; bi-specialist; data analist; bi consultant; medewerker data-analyse; power bi specialist
machine-learning-engineer|2511|machine learning engineer; ml engineer; deep learning engineer; computer vision engineer|machine-learning-engineer; ml-engineer; computer vision engineer
devops-engineer|2522|DevOps engineer; site reliability engineer; platform engineer; cloud engineer; infrastructure engineer; sre|devops-engineer; cloud engineer; platform engineer; cloudbeheerder; infrastructuurspecialist
system-administrator|2522|system administrator; sysadmin; ict system administrator; linux engineer; windows administrator; it administrator; system engineer; systems engineer|systeembeheerder; technisch applicatiebeheerder; ict-beheerder; werkplekbeheerder; linux beheerder; system engineer; ict beheerder; it-beheerder; technisch beheerder
network-engineer|2523|network engineer; network administrator; network specialist|netwerkbeheerder; netwerkengineer; netwerkspecialist; netwerk engineer
application-manager|2522|application manager; functional application manager; sap consultant; erp consultant; crm consultant; salesforce administrator; application consultant; erp specialist|functioneel beheerder; applicatiebeheerder; functioneel applicatiebeheerder; sap-consultant; erp-consultant; applicatieconsultant; afas consultant; dynamics consultant; epd beheerder
security-specialist|2529|security engineer; cyber security specialist; information security officer; security analyst; penetration tester; ethical hacker; soc analyst; ict security engineer|cybersecurityspecialist; informatiebeveiliger; security officer; securityspecialist; ciso; ethisch hacker; adviseur informatiebeveiliging
software-tester|2519|software tester; test engineer; qa engineer; test automation engineer; quality assurance engineer; sdet|softwaretester; testautomatiseerder; testengineer; tester; test analist; testmanager
software-architect|2512|software architect; solution architect; enterprise architect; it architect; cloud architect; ict system architect; data architect|softwarearchitect; it-architect; enterprise-architect; solution architect; informatiearchitect; ict-architect
product-owner|2421|product owner; product manager; ict product manager; technical product manager; digital product manager|product owner; productmanager; product manager; productspecialist
scrum-master|2421|scrum master; agile coach; ict project manager; it project manager; release train engineer; delivery manager; it manager|scrummaster; scrum master; agile coach; it-projectleider; ict-projectleider; it-projectmanager; release manager; delivery manager
it-support-employee|3512|IT support employee; ict help desk agent; help desk employee; service desk agent; technical support engineer; it support engineer; support engineer; application support engineer; service desk analyst; desktop support engineer|helpdeskmedewerker; servicedeskmedewerker; ict-supportmedewerker; medewerker ict servicedesk; ict-medewerker; support medewerker; servicedesk medewerker; medewerker servicedesk; helpdesk medewerker; werkplekondersteuner
it-manager|1330|IT manager; chief technology officer; ict manager; head of engineering; engineering manager; cto; head of it|it-manager; ict-manager; hoofd ict; manager ict; teamleider ict; cto
biologist|2131|biologist; ecologist; microbiologist; molecular biologist; bioinformatician|bioloog; ecoloog; microbioloog; bioinformaticus; moleculair bioloog
chemist|2113|chemist; analytical chemist; formulation chemist|chemicus; scheikundige; analytisch chemicus
statistician|2120|statistician; mathematician; actuary; quantitative analyst; biostatistician|statisticus; actuaris; wiskundige; methodoloog
geologist|2114|geologist; geophysicist; geotechnical engineer|geoloog; geotechnisch adviseur; hydroloog; geofysicus
economist|2631|economist|econoom
clinical-researcher|2212|clinical research associate; clinical trial coordinator; clinical project manager; research nurse|clinical research associate; researchverpleegkundige; klinisch onderzoeker; trialcoördinator
tailor|7531|tailor; seamstress; sewing machine operator|kleermaker; naaister; coupeur; confectiemedewerker; stoffeerder
laundry-worker|8157|laundry worker; laundry ironer|wasserijmedewerker; medewerker wasserij; strijker
printer|7322|printer; printing press operator|drukker; operator drukkerij; printoperator; nabewerker
interior-designer|3432|interior designer; interior stylist; visual merchandiser|interieurontwerper; interieuradviseur; keukenadviseur; woonadviseur; stylist; etaleur; verkoopadviseur keukens; interieurstylist
volunteer-coordinator|1344|volunteer coordinator; social services manager; fundraiser|vrijwilligerscoördinator; coördinator vrijwilligers; fondsenwerver; manager welzijn; opbouwwerker
chaplain|2636|chaplain; spiritual counsellor|geestelijk verzorger; predikant; pastor
funeral-director|5163|funeral director; funeral attendant|uitvaartverzorger; uitvaartbegeleider; uitvaartleider
pet-carer|5164|animal care attendant; dog groomer; zookeeper|dierenverzorger; hondentrimmer; paraveterinair; dierenartsassistent
telemarketer|5244|telemarketer; telesales agent; call agent|telemarketeer; telefonisch verkoper; medewerker telesales; enquêteur; promotiemedewerker; promotor; field marketer
`;
