/**
 * Skills that ads in the north name, in our own words: `key | English names | Dutch names`, the name to show first. A name of one everyday word ("care") does not
 * belong here: it says nothing about a skill.
 */
export const SMALL_SKILLS = `
python|Python; python programming|Python
java|Java|Java
javascript|JavaScript; ecmascript|JavaScript
typescript|TypeScript|TypeScript
csharp|C#; c sharp|C#
cplusplus|C++|C++
php|PHP; laravel; symfony|PHP
ruby|Ruby; ruby on rails|Ruby on Rails
golang|Golang; go programming|Golang
rust|Rust programming; rust language|Rust programmeren
kotlin|Kotlin|Kotlin
swift|Swift programming; swiftui|Swift programmeren
scala|Scala programming|Scala programmeren
matlab|MATLAB|MATLAB
r-language|R programming; r studio; rstudio|R programmeren
sql|SQL; t-sql; pl/sql; mysql; postgresql; sql server|SQL; databasetalen
nosql|NoSQL; mongodb; cassandra|NoSQL
html-css|HTML; css; html5; css3; sass|HTML; CSS
react|React; react.js; reactjs; next.js|React
angular|Angular; angularjs|Angular
vue|Vue.js; vuejs|Vue.js
node|Node.js; nodejs; express.js|Node.js
dotnet|.NET; asp.net; .net core; dotnet|.NET
spring|Spring Boot; spring framework|Spring Boot
django|Django; flask; fastapi|Django
wordpress|WordPress|WordPress
docker|Docker; containerisation; containerization|Docker; containers
kubernetes|Kubernetes; k8s; helm charts|Kubernetes
terraform|Terraform; infrastructure as code|Terraform
ansible|Ansible; puppet|Ansible
linux|Linux; ubuntu; red hat|Linux
aws|AWS; amazon web services|AWS
azure|Azure; microsoft azure|Azure
gcp|Google Cloud; gcp; google cloud platform|Google Cloud
git|Git; github; gitlab; bitbucket|Git
ci-cd|CI/CD; continuous integration; continuous delivery; jenkins; github actions|CI/CD
rest-api|REST APIs; restful; rest api; api development; graphql|REST API's
microservices|microservices; microservice architecture|microservices
machine-learning|machine learning; ml models|machine learning
deep-learning|deep learning; neural networks; pytorch; tensorflow|deep learning
nlp|natural language processing; large language models; llms|natural language processing
computer-vision|computer vision; image recognition|beeldherkenning
data-analysis|data analysis; data analytics; analyse data; analysing data; analyzing data|data-analyse; gegevensanalyse; analyseren van data
data-engineering|data pipelines; etl; data warehousing; data warehouse; dbt; airflow|datapipelines; datawarehouse
data-modelling|data modelling; data modeling|datamodellering
big-data|big data; spark; hadoop; databricks; kafka|big data
business-intelligence|business intelligence; dashboarding|business intelligence
power-bi|Power BI|Power BI
tableau|Tableau; qlik; looker|Tableau
excel|Excel; microsoft excel; spreadsheets; ms excel|Excel; spreadsheets
office-software|Microsoft Office; ms office; office 365; microsoft 365; office software|Microsoft Office; Office-pakket
sap|SAP; sap erp; s/4hana|SAP
erp|ERP systems; erp; exact online; navision|ERP-systeem
crm|CRM; salesforce; hubspot; crm systems; dynamics 365|CRM-systeem; CRM
afas|AFAS|AFAS
sharepoint|SharePoint|SharePoint
agile|Agile; agile working; agile methodologies; agile development|agile werken; agile
scrum|Scrum; sprint planning|scrum
itil|ITIL; it service management|ITIL
devops|DevOps|DevOps
test-automation|test automation; automated testing; selenium; cypress; playwright|testautomatisering
software-testing|software testing; unit testing; test cases|software testen
cyber-security|cyber security; cybersecurity; information security; iso 27001|informatiebeveiliging; cybersecurity
penetration-testing|penetration testing; ethical hacking; vulnerability management|penetratietesten
network-administration|network administration; computer networks; cisco; firewalls; tcp/ip; vpn|netwerkbeheer; netwerken en firewalls
active-directory|Active Directory; windows server; powershell|Active Directory
software-architecture|software architecture; solution architecture; system design|softwarearchitectuur
object-oriented|object-oriented programming; design patterns; oop|objectgeoriënteerd programmeren
embedded|embedded systems; firmware; microcontrollers; rtos|embedded systemen
plc|PLC programming; plc; siemens tia; scada; programmable logic controller|PLC-programmeren; besturingstechniek
cad|CAD; autocad; solidworks; computer-aided design; inventor; catia|CAD; technisch tekenen in AutoCAD
bim|BIM; revit; building information modelling|BIM; Revit
gis|GIS; arcgis; qgis; geographic information systems|GIS; geo-informatie
technical-drawings|technical drawings; reading blueprints; read technical drawings; engineering drawings|technische tekeningen lezen; tekeninglezen
photoshop|Photoshop; adobe creative suite; adobe creative cloud; illustrator; indesign|Photoshop; Adobe Creative Suite
figma|Figma; sketch and figma; wireframing; prototyping tools|Figma
ux-design|UX design; user experience; user research; usability testing|UX-design; gebruikersonderzoek
graphic-design|graphic design; visual design|grafisch ontwerp; vormgeving
video-editing|video editing; premiere pro; after effects|videobewerking
photography|photography|fotografie
seo|SEO; search engine optimisation; search engine optimization|SEO; zoekmachineoptimalisatie
sea|Google Ads; sea campaigns; paid search; pay per click; ppc|Google Ads; SEA
google-analytics|Google Analytics; web analytics; ga4|Google Analytics
social-media|social media marketing; social media management; social media channels|social media beheer; socialmediacampagnes
email-marketing|email marketing; mailchimp; marketing automation|e-mailmarketing; nieuwsbrieven opstellen
content-marketing|content marketing; content creation; content strategy|contentcreatie; contentmarketing
copywriting|copywriting; writing copy|teksten schrijven; copywriting
branding|brand management; branding; brand strategy|merkbeleid; branding
market-research|market research; market analysis; competitor analysis|marktonderzoek; marktanalyse
e-commerce|e-commerce; shopify; magento; webshop management|e-commerce; webshopbeheer
public-relations|public relations; media relations; press releases|public relations; persberichten
event-organisation|event management; organising events; event planning; organizing events|evenementen organiseren
translation|translation; translating; interpreting|vertalen; tolken
technical-writing|technical documentation; technical writing|technische documentatie
report-writing|report writing; writing reports; write reports|rapporten schrijven; rapportages opstellen; rapporteren
presentation|presentation skills; giving presentations; presenting|presenteren; presentatievaardigheden
public-speaking|public speaking|spreken in het openbaar
negotiation|negotiation; negotiating; negotiation skills|onderhandelen; onderhandelingsvaardigheden
sales|sales skills; closing deals; b2b sales; sales techniques|verkooptechnieken; verkoopvaardigheden
lead-generation|lead generation; cold calling; prospecting; new business|acquisitie; leads genereren; koude acquisitie
account-management|account management; client relationships; maintain relationships with customers|accountmanagement; klantrelaties onderhouden; relatiebeheer
customer-service|customer service; customer support; helping customers; client support|klantenservice; klanten helpen; klantvriendelijkheid; klanten te woord staan
complaint-handling|complaint handling; handle complaints; customer complaints|klachtenbehandeling; klachten afhandelen
telephone|telephone skills; answering phone calls; inbound calls|telefoon beantwoorden; telefonisch te woord staan
cash-register|cash register; operate cash register; checkout; point of sale|kassa bedienen; kassawerkzaamheden; afrekenen
stock-shelves|stock shelves; replenish shelves; stocking shelves|vakken vullen; schappen bijvullen
visual-merchandising|visual merchandising; product displays|presentatie van producten; etaleren
project-management|project management; managing projects; prince2; project planning|projectmanagement; projectleiding; projecten leiden
stakeholder-management|stakeholder management; managing stakeholders; stakeholder engagement|stakeholdermanagement
change-management|change management; organisational change|verandermanagement; veranderkunde
process-improvement|process improvement; lean; six sigma; continuous improvement; lean manufacturing; kaizen|procesverbetering; continu verbeteren; lean werken
risk-management|risk management; risk assessment; risk analysis|risicomanagement; risicoanalyse; risico-inventarisatie
quality-assurance|quality assurance; quality control; iso 9001; quality management|kwaliteitscontrole; kwaliteitsborging; kwaliteitszorg
auditing|internal audits; auditing; conducting audits|audits uitvoeren; interne audits
budgeting|budget management; budgeting; managing budgets|budgetbeheer; budgetteren; begroting opstellen
financial-reporting|financial reporting; financial statements; annual accounts; ifrs|financiële rapportages; jaarrekening; maandafsluiting
financial-analysis|financial analysis; financial modelling; financial modeling; forecasting|financiële analyse; forecasts
bookkeeping|bookkeeping; general ledger; double-entry bookkeeping|boekhouden; grootboek; boekhouding bijhouden
accounts-payable|accounts payable; accounts receivable; invoice processing; processing invoices|facturen verwerken; debiteurenbeheer; crediteurenadministratie
accounting|accounting; us gaap; accounting principles|accountancy; verslaggeving
tax-law|tax law; vat returns; tax returns; corporate tax|belastingrecht; btw-aangifte; belastingaangifte
payroll|payroll; payroll processing; payroll administration|salarisadministratie; loonadministratie; salarisverwerking
recruitment|recruitment; recruiting; talent acquisition; sourcing candidates|werving en selectie; werving
hr-advice|human resource management; hr policies; employee relations|personeelsbeleid; HR-beleid; personeelszaken
absence-management|absence management; sick leave management|verzuimbegeleiding; wet verbetering poortwachter; verzuimbeleid
labour-law|labour law; employment law; labor law|arbeidsrecht
contract-law|contract law; drafting contracts; contract management; contract negotiation|contractrecht; contractmanagement; contracten opstellen
legal-advice|legal advice; legal research; corporate law|juridisch advies; bestuursrecht
privacy-law|GDPR; data protection; privacy legislation|AVG; privacywetgeving; gegevensbescherming
anti-money-laundering|anti-money laundering; kyc; know your customer; aml|Wwft; antiwitwas; klantonderzoek
policy-development|policy development; policy advice; policy analysis|beleidsontwikkeling; beleidsadvies; beleidsnota's
procurement|procurement; purchasing; supplier management; tendering|inkoop; leveranciersmanagement; aanbesteden
supply-chain|supply chain management; supply chain|supply chain management; ketenbeheer
inventory|inventory management; stock control; inventory control; stock management|voorraadbeheer; voorraadcontrole; voorraad bijhouden
order-picking|order picking; picking orders; pick orders|orders verzamelen; orderpicken; orders picken
packing|packing goods; packaging products; packing orders|producten inpakken; orders inpakken; goederen verpakken
loading|loading and unloading; load and unload; unloading trucks; loading trucks|laden en lossen; vrachtwagens lossen
forklift|forklift; operate forklift; reach truck; forklift licence; forklift certificate|heftruck; reachtruck; heftruckcertificaat; reachtruckcertificaat
barcode-scanning|barcode scanner; warehouse management system; wms|handscanner; warehousemanagementsysteem
transport-planning|transport planning; route planning; scheduling transport|transportplanning; routeplanning; ritten plannen
customs|customs declarations; customs documents; import and export procedures|douaneaangifte; douanedocumenten; douaneformaliteiten
truck-licence|driving licence C; driving licence ce; truck driving licence; code 95; hgv licence|rijbewijs C; rijbewijs CE; code 95; chauffeursdiploma; vrachtwagenrijbewijs
driving-licence|driving licence; driver's licence; driver's license; driving license|rijbewijs B; rijbewijs
adr|ADR certificate; transport of dangerous goods|ADR-certificaat; gevaarlijke stoffen
route-delivery|deliver parcels; parcel delivery; delivering packages|pakketten bezorgen; bestellingen bezorgen
nursing-care|nursing care; provide nursing care; nursing interventions; clinical nursing|verpleegkundige zorg; verpleegkundige handelingen; verpleegtechnische handelingen; voorbehouden handelingen
personal-care|personal care; assist with personal hygiene; washing and dressing; activities of daily living; adl|persoonlijke verzorging; hulp bij wassen en aankleden; ADL; lichamelijke verzorging
medication|administer medication; medication administration; dispense medication|medicatie toedienen; medicijnen verstrekken; medicatie verstrekken; medicatie delen
wound-care|wound care; wound dressing|wondzorg; wondverzorging
first-aid|first aid; emergency response officer; cpr; basic life support|EHBO; eerste hulp; BHV; bedrijfshulpverlening; reanimatie
elderly-care|elderly care; geriatrics; care for older adults; dementia care; care for the elderly|ouderenzorg; dementiezorg; zorg voor ouderen; psychogeriatrie
disability-care|disability care; people with disabilities; intellectual disability|gehandicaptenzorg; mensen met een beperking; verstandelijke beperking
mental-health|mental health care; psychiatry; psychological treatment|geestelijke gezondheidszorg; psychiatrie; ggz
palliative-care|palliative care|palliatieve zorg; terminale zorg
home-care|home care; care at home|thuiszorg; wijkverpleging
care-plans|care plans; care planning; individual care plan; treatment plans|zorgplan; zorgplannen opstellen; behandelplan; ondersteuningsplan; begeleidingsplan
patient-records|electronic health records; patient records; medical records; electronic patient record|elektronisch patiëntendossier; epd; zorgdossier; cliëntdossier
triage|triage; assess urgency of patients|triage; urgentie bepalen
blood-samples|blood sampling; taking blood samples; phlebotomy; venepuncture|bloed prikken; bloedafname; venapunctie
infection-control|infection prevention; infection control; hygiene standards|infectiepreventie; hygiënemaatregelen
rehabilitation|rehabilitation; physical therapy; exercise therapy|revalidatie; oefentherapie
counselling|counselling; coaching clients; motivational interviewing|gespreksvoering; motiverende gespreksvoering; hulpverlening
youth-care|youth care; youth work; child protection|jeugdzorg; jeugdhulp; jeugdhulpverlening
social-support|social support; debt counselling; self-reliance|sociale ondersteuning; zelfredzaamheid bevorderen; schuldhulpverlening
childcare|childcare; looking after children; child development; caring for children|kinderopvang; kinderen begeleiden; ontwikkeling van kinderen
teaching|teaching; lesson planning; preparing lessons; classroom management; lesson plans|lesgeven; lessen voorbereiden; klassenmanagement; onderwijs geven
curriculum|curriculum development; course design; instructional design|curriculumontwikkeling; lesmateriaal ontwikkelen; onderwijsontwikkeling
student-guidance|student guidance; mentoring students; supervise students; student supervision|leerlingen begeleiden; studenten begeleiden; studieloopbaanbegeleiding
special-education|special education; special needs; learning difficulties|speciaal onderwijs; passend onderwijs; leerproblemen
training-staff|training employees; staff training; onboarding new employees; train colleagues|medewerkers trainen; nieuwe collega's inwerken; trainingen geven
coaching|coaching; mentoring; coaching teams|coachen; coaching; medewerkers coachen
team-leadership|leading a team; team leadership; people management; managing a team; manage a team; supervise staff|leidinggeven; een team aansturen; teamleiding; aansturen van medewerkers
staff-planning|staff scheduling; shift planning; making rosters; work schedules|roosters maken; personeelsplanning; dienstroosters
scientific-research|scientific research; academic research; conduct research; research methods|wetenschappelijk onderzoek; onderzoek uitvoeren; onderzoeksmethoden
scientific-writing|scientific publications; scientific writing; academic writing; peer-reviewed|wetenschappelijke publicaties; wetenschappelijk schrijven
grant-writing|grant applications; grant writing; funding applications; research proposals|subsidieaanvragen; onderzoeksvoorstellen
statistics|statistics; statistical analysis; spss; statistical methods; biostatistics|statistiek; statistische analyse; SPSS
laboratory-techniques|laboratory techniques; pcr; pipetting; sample preparation; laboratory work|laboratoriumtechnieken; monsters voorbereiden; laboratoriumwerk
cell-culture|cell culture; tissue culture|celkweek
chromatography|HPLC; gas chromatography; mass spectrometry; chromatography; lc-ms|HPLC; chromatografie; massaspectrometrie
microbiology|microbiology; microbiological testing|microbiologie; microbiologisch onderzoek
molecular-biology|molecular biology; dna sequencing; gene expression|moleculaire biologie
chemistry|organic chemistry; analytical chemistry; chemical analysis|organische chemie; analytische chemie; chemische analyses
gmp|GMP; good manufacturing practice; gmp guidelines; good laboratory practice|GMP; GMP-richtlijnen
clinical-trials|clinical trials; clinical research; good clinical practice|klinisch onderzoek; klinische studies
haccp|HACCP; food safety; food hygiene|HACCP; voedselveiligheid; hygiëneregels keuken
cooking|cooking; prepare dishes; food preparation; preparing meals; meal preparation|koken; gerechten bereiden; maaltijden bereiden; mise en place
baking|baking bread; pastry; bake pastries|brood bakken; banket
serving|serving guests; serve food; serve drinks; taking orders; table service; waiting tables|gasten bedienen; bestellingen opnemen; drankjes serveren; uitserveren
coffee-making|making coffee; latte art; espresso|koffie zetten; koffie bereiden; latte art
hospitality|hospitality; welcoming guests; guest relations; guest experience|gastvrijheid; gasten ontvangen; gasten verwelkomen
reservations|reservations; booking system; process reservations; check-in and check-out|reserveringen verwerken; reserveringssysteem; in- en uitchecken
housekeeping|housekeeping; cleaning rooms; making beds; clean hotel rooms|kamers schoonmaken; bedden opmaken; housekeeping
cleaning|cleaning offices; cleaning techniques; disinfect surfaces; cleaning equipment|schoonmaken; schoonmaakwerkzaamheden; sanitair reinigen
dishwashing|dishwashing; washing dishes|afwassen; spoelkeuken
laundry|laundry; ironing|wassen en strijken; linnengoed
welding|welding; tig welding; mig welding; mag welding|lassen; TIG-lassen; MIG/MAG-lassen
metalworking|metalworking; sheet metal; cutting metal; grinding|metaalbewerking; plaatwerk; slijpen; zetten en knippen
cnc|CNC programming; cnc milling; cnc turning; cnc machines; lathes|CNC-programmeren; CNC-frezen; CNC-draaien; verspanen
machine-setup|machine set-up; setting up machines; set up machines|machines instellen; ombouwen van machines; machines omstellen
machine-operation|operating machines; operate machinery; machine operation|machines bedienen; bedienen van machines; productielijn bedienen
preventive-maintenance|preventive maintenance; perform maintenance; maintenance and repair; corrective maintenance|preventief onderhoud; onderhoud uitvoeren; correctief onderhoud; storingen en onderhoud
troubleshooting|troubleshooting; fault finding; root cause analysis; resolve malfunctions|storingen oplossen; storingen verhelpen; storingsanalyse
hydraulics|hydraulics; pneumatics|hydrauliek; pneumatiek
mechanics|mechanical engineering; mechanics of machines; mechanical assembly|werktuigbouwkunde; mechanische montage
mechatronics|mechatronics; robotics; industrial robots|mechatronica; robotica
electrical-engineering|electrical engineering; electrical installations; electrical wiring; power electronics|elektrotechniek; elektrische installaties; bekabeling; schakelkasten
nen-3140|NEN 3140; nen 1010; electrical safety standards|NEN 3140; NEN 1010
plumbing|plumbing; sanitary installations; pipework|loodgieterswerk; sanitair installeren; leidingwerk
heating|heating systems; central heating; boilers; hvac|verwarmingssystemen; cv-installaties; cv-ketels; klimaattechniek
heat-pumps|heat pumps; heat pump installation|warmtepompen
refrigeration|refrigeration; cooling systems; f-gas certificate|koeltechniek; F-gassencertificaat
solar-panels|solar panels; solar energy; photovoltaic systems|zonnepanelen; zonne-energie
wind-energy|wind energy; wind turbines; offshore wind|windenergie; windturbines
hydrogen|hydrogen technology; green hydrogen; electrolysers|waterstof; waterstoftechnologie
energy-transition|energy transition; renewable energy; energy efficiency; sustainability|energietransitie; hernieuwbare energie; duurzaamheid; verduurzaming
carpentry|carpentry; woodworking; install door frames|timmerwerk; houtbewerking; kozijnen plaatsen
painting|painting surfaces; paint walls; sanding and painting|schilderwerk; schuren en schilderen
bricklaying|bricklaying; masonry; laying bricks|metselwerk; metselen
concrete|concrete work; pouring concrete; formwork|betonwerk; bekisting
paving|paving; road construction; groundwork; earthworks|straatwerk; grondwerk; wegenbouw
scaffolding|scaffolding; working at heights|steigerbouw; werken op hoogte
construction-drawings|construction drawings; building regulations; building code|bouwtekeningen; bouwbesluit; bouwregelgeving
cost-calculation|cost estimation; calculating quotes; cost calculation; preparing quotations|calculaties maken; offertes opstellen; kostprijsberekening
site-supervision|site supervision; supervise construction; construction management|bouwbegeleiding; toezicht op de bouw; bouwmanagement
structural-analysis|structural analysis; structural calculations; finite element|constructieberekeningen; sterkteberekeningen
vca|VCA certificate; vca; safety certificate|VCA; VCA-certificaat; VCA VOL
workplace-safety|workplace safety; health and safety; safety regulations; hse; occupational safety|veiligheidsvoorschriften; arbowetgeving; veilig werken; arbobeleid
environmental-law|environmental legislation; environmental permits; environmental impact|milieuwetgeving; omgevingswet; milieuvergunningen
spatial-planning|spatial planning; urban planning; zoning|ruimtelijke ordening; gebiedsontwikkeling; stedenbouw
water-management|water management; wastewater treatment; hydrology|waterbeheer; afvalwaterzuivering; waterzuivering
process-technology|process technology; chemical processes; process engineering; process control|procestechniek; procestechnologie; procesbeheersing
food-technology|food technology; food production; dairy processing|levensmiddelentechnologie; voedselproductie; zuivelverwerking
milking|milking cows; animal care; livestock; feeding animals|koeien melken; dieren verzorgen; vee verzorgen; dieren voeren
crop-growing|crop cultivation; harvesting crops; greenhouse cultivation; planting|gewassen telen; oogsten; gewasverzorging; planten verzorgen
gardening|gardening; mowing lawns; pruning; landscaping|tuinonderhoud; snoeien; grasmaaien; groenonderhoud
tractor|tractor driving; agricultural machinery; drive tractors|tractor rijden; landbouwmachines; trekker rijden
bicycle-repair|bicycle repair; repairing bikes; e-bikes|fietsen repareren; fietsreparatie; e-bikes
vehicle-repair|vehicle maintenance; car repair; vehicle diagnostics|auto's repareren; voertuigonderhoud; apk-keuringen; voertuigdiagnose
sewing|sewing; garment alterations; upholstery|naaien; kleding herstellen; stofferen
security-surveillance|security surveillance; access control; cctv|toegangscontrole; camerabewaking; surveilleren
administration|administrative tasks; office administration; administrative support; record keeping|administratieve werkzaamheden; administratieve taken; administratieve ondersteuning
data-entry|data entry; entering data|gegevens invoeren; data-invoer
scheduling|calendar management; scheduling appointments; diary management; planning appointments|agendabeheer; afspraken inplannen; afspraken plannen
minutes|taking minutes; minute taking|notuleren; notulen maken
filing|filing documents; document management; archiving|archiveren; documentbeheer
reception|reception duties; receiving visitors; front desk|bezoekers ontvangen; receptiewerkzaamheden; baliewerkzaamheden
english|English language; fluent English; english proficiency; speak english|Engelse taal; beheersing van het Engels; Engels spreken
dutch|Dutch language; fluent Dutch; speak dutch; dutch proficiency|Nederlandse taal; beheersing van de Nederlandse taal; Nederlands spreken
german|German language; fluent German; speak german|Duitse taal; beheersing van het Duits; Duits spreken
frisian|Frisian language; speak frisian|Friese taal; Fries spreken
communication|communication skills; communicating clearly; verbal communication; strong communicator; written and verbal communication|communicatieve vaardigheden; communicatief vaardig; communicatief sterk
teamwork|teamwork; team player; working in teams; work in a team; collaborative|samenwerken; teamspeler; in teamverband werken
problem-solving|problem solving; problem-solving; solving problems; create solutions to problems|probleemoplossend vermogen; oplossingsgericht; problemen oplossen
analytical|analytical skills; analytical thinking; think analytically|analytisch vermogen; analytisch denken; analytisch ingesteld
critical-thinking|critical thinking|kritisch denken
time-management|time management; prioritising tasks; meeting deadlines; multitasking|timemanagement; prioriteiten stellen; deadlines halen; plannen en organiseren
accuracy|attention to detail; accuracy; detail-oriented|nauwkeurig werken; oog voor detail; nauwkeurigheid
independence|work independently; working independently; self-starter|zelfstandig werken; zelfstandig kunnen werken
flexibility|flexibility; adaptability; adapt to change|flexibel inzetbaar; aanpassingsvermogen; flexibele instelling
stress-resistance|handle stress; stress resistance; working under pressure; work under pressure|stressbestendig; stressbestendigheid; werken onder druk
creativity|creative thinking; creativity; think creatively|creatief denken; creativiteit
game-design|game design; unity; unreal engine; 3d modelling; blender|gamedesign; 3D-modelleren; Unreal Engine
qa-requirements|requirements analysis; requirements gathering; functional specifications; user stories|requirements opstellen; functionele specificaties; user stories
product-management|product management; product roadmap; backlog management; product backlog|productmanagement; backlogbeheer; product roadmap
business-analysis|business analysis; process mapping; business process modelling|bedrijfsanalyse; processen in kaart brengen; procesmodellering
strategy|strategic planning; business strategy; strategy development|strategische planning; strategieontwikkeling
business-development|business development; develop new business; growth strategy|business development; nieuwe markten ontwikkelen
property-management|property management; real estate; property valuation|vastgoedbeheer; woningtaxaties; vastgoed
insurance|insurance claims; insurance policies; underwriting|schadeafhandeling; verzekeringen afsluiten; verzekeringspolissen
mortgages|mortgage advice; wft certificate|hypotheekadvies; Wft-diploma
facility-management|facility management; building maintenance|facilitair management; gebouwbeheer
music|playing music; musical instruments|muziek maken; instrument bespelen
sports-coaching|sports coaching; swimming lessons; fitness training|sportlessen geven; zwemles geven; fitnessbegeleiding
`;
