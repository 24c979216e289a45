import type { Content } from '../content-page.js';

/** The pages of plain text in Dutch. */
export const contentNl: Content = {
  help: {
    title: 'Hulp', lead: 'Hoe je leest wat we tonen, wat we tellen, en wat je doet als er iets niet klopt.', contents: 'Op deze pagina',
    sections: [
      { id: 'labels', heading: 'Wat de labels betekenen', body: ['Een label is iets wat we in een advertentie lazen. Een vinkje betekent: de advertentie zegt het. Een vraagteken betekent: we vonden het niet, vraag het voordat je kiest. Een kruis betekent: de advertentie zegt nee. Een label zonder teken is gewoon een feit.', 'Een label met een aanhalingsteken kun je openen. Dan zie je de zin, met de woorden die de doorslag gaven verlicht. Computers lezen de advertenties met vaste regels. Ze maken fouten.'], list: ['Klopt een label niet? Zeg het de medewerkers van IWCN aan de balie waar je je hebt ingeschreven, en geef het adres van de pagina. Zij verbeteren het, en ook de regel als die fout is.', 'De advertentie zelf gaat altijd voor. Lees die voordat je reageert.'] },
      { id: 'searching', heading: 'Zoeken', body: ['Je mag Engels, Nederlands of Duits typen. Kleine tikfouten begrijpen we, en dat zeggen we erbij. Eerst tonen we advertenties in het Engels en in Groningen, Friesland en Drenthe. De rest blijft bereikbaar: kies “Ook advertenties in andere talen”, of typ een andere plaats.'], list: ['Filters staan in het adres van de pagina. Dat adres kun je bewaren of delen.', 'Past er niets, dan zeggen we welk ene filter je kunt weghalen en wat dat oplevert.'] },
      { id: 'matches', heading: 'Hoe matches ontstaan', body: ['Je vult je [profiel](/profile) in. Eerst komen harde controles: mag je dit werk doen, is de woning groot genoeg, mag je je inschrijven. Aanbod dat een controle niet haalt, valt af. Weten we het niet, dan blijft het staan en komt het onder “Vraag eerst”.', 'Daarna krijgt wat overblijft punten: voor vaardigheden, uren, loon, reistijd, kosten. Je ziet de redenen. Leeftijd, nationaliteit, naam en soort vergunning geven of kosten nooit punten.'] },
      { id: 'money', heading: 'Hoe we geld tellen', body: ['De kosten van een woning zijn alles wat je elke maand betaalt: huur, servicekosten, gas, water en elektriciteit. Laat de advertentie iets weg, dan zeggen we wat.', 'Het nettoloon van een baan is een schatting uit het brutoloon in de advertentie, met de belastingregels van dit jaar voor één werknemer zonder extra’s. We nemen het laagste loon dat de advertentie noemt. De balk toont welk deel daarvan de woning kost. Banken en verhuurders willen vaak minder dan een derde tot veertig procent.'] },
      { id: 'registration', heading: 'Je inschrijven op een adres', body: ['Blijf je langer dan vier maanden, dan moet je je inschrijven bij je gemeente (de BRP). Je krijgt dan een BSN, je burgerservicenummer. Zonder BSN kan een werkgever je bijna niet betalen, en krijg je geen zorgverzekering. Vraag dus elke verhuurder of je je mag inschrijven, en vraag het antwoord op papier.'] },
      { id: 'scams', heading: 'Veilig blijven', body: ['Sommige advertenties zijn vals. Pas op als iemand geld wil voordat je de woning zag, in het buitenland woont en “de sleutels opstuurt”, of meteen een kopie van je paspoort vraagt.'], list: ['Betaal nooit voordat je de woning hebt gezien en een contract hebt getekend.', 'De borg is hoogstens twee maanden kale huur. Een verhuurder mag geen kosten vragen voor het vinden van de woning.', 'Een werkgever vraagt je nooit om geld.', 'Maak je BSN en foto onleesbaar op een kopie van je paspoort.'] },
      { id: 'saved', heading: 'Wat op je apparaat blijft', body: ['Bewaard aanbod en de kleuren die je kiest blijven in deze browser. De sleutel van je profiel ook. Maak je je browser leeg, dan zijn ze weg; het profiel zelf wordt na 30 dagen verwijderd. Zie [privacy](/privacy).'] },
    ],
  },
  about: {
    title: 'Over ons', lead: 'Make it in the North helpt mensen uit het buitenland aan werk en een woning in Groningen, Friesland en Drenthe.', contents: 'Op deze pagina',
    sections: [
      { id: 'why', heading: 'Waarom we dit doen', body: ['Het noorden heeft mensen nodig, en mensen komen. Maar de meeste advertenties zeggen niet wat een nieuwkomer moet weten: moet ik Nederlands spreken, mag ik me inschrijven, kan ik dit betalen van dat werk? Mensen verliezen weken aan aanbod dat nooit voor hen bedoeld was.', 'Daarom lezen we in elke advertentie wat er echt gevraagd wordt, tonen we de zin, en zetten we werk en woningen bij elkaar.'] },
      { id: 'promises', heading: 'Wat we beloven', body: ['Dit zijn regels voor onszelf. Zie je dat we er een breken, zeg het ons.'], list: ['Bij elk oordeel staat de zin waar het vandaan komt.', 'Wat we niet weten noemen we een vraag, nooit een ja.', 'Niemand kan betalen voor een hogere plek.', 'Naam, nationaliteit, leeftijd en soort vergunning tellen nooit mee in de volgorde.', 'Geen reclame, geen trackers, en onze pagina’s vragen niets aan andere bedrijven.'] },
      { id: 'who', heading: 'Wie erachter zit', body: ['Het platform is gemaakt voor het International Welcome Center North (IWCN), de gemeenten en de werkgevers van het noorden. Medewerkers aan de balie van IWCN helpen er de mensen mee die zich bij hen melden.'] },
      { id: 'open', heading: 'Open werk', body: ['De software is open source onder de MIT-licentie. Waar ons aanbod en onze cijfers vandaan komen staat op de pagina [bronnen](/sources).'] },
    ],
  },
  privacy: {
    title: 'Privacy', lead: 'We vragen weinig, zeggen waarom, en verwijderen het wanneer we dat beloofden. Hier staat wat we bewaren, hoe lang, en wat je kunt doen.', contents: 'Op deze pagina',
    sections: [
      { id: 'looking', heading: 'Als je alleen rondkijkt', body: ['Je hebt geen account nodig. We plaatsen geen cookie en gebruiken geen tracker. Onze pagina’s laden niets van andere bedrijven. De server bewaart korte tijd technische gegevens (tijd, pagina, ingekort adres van je apparaat) om de dienst veilig te houden.'] },
      { id: 'profile', heading: 'Als je een profiel maakt', body: ['We bewaren wat je invult: huishouden, talen, wensen voor werk en woning, reizen, en je recht om te werken. We vragen niet naar je naam, e-mail of nationaliteit. Het profiel staat achter een lange willekeurige sleutel die alleen je browser heeft. Het wordt na 30 dagen verwijderd.', 'We gebruiken het voor één ding: om het met aanbod te vergelijken. Je geboortedatum en vergunning dienen alleen om na te gaan welk loon een vergunning vraagt. Ze veranderen de volgorde nooit. De vraag over trappen staat er omdat sommige mensen dat nodig hebben; laat die gerust leeg.'] },
      { id: 'iwcn', heading: 'Als je je bij IWCN meldt', body: ['Dan bewaren medewerkers van IWCN je naam, hoe ze je bereiken, en je profiel, om je te helpen. Zij zien je matches. Werkgevers en verhuurders zien niets van je, tenzij je het zelf stuurt.'] },
      { id: 'accounts', heading: 'Medewerkers en werkgevers', body: ['Medewerkers en werkgevers loggen in. Daarvoor plaatsen we één cookie die nodig is om ingelogd te blijven. Er staan geen persoonsgegevens in en hij vervalt als je uitlogt.'] },
      { id: 'device', heading: 'Op je eigen apparaat', body: ['Bewaard aanbod, je keuze van kleuren en de sleutel van je profiel staan in je browser. Je kunt ze weghalen in de instellingen van je browser.'] },
      { id: 'rights', heading: 'Je rechten', body: ['Je mag zien, verbeteren, meenemen of laten verwijderen wat we over je bewaren, en je mag bezwaar maken. Je profiel verander je op de pagina [mijn profiel](/profile). Vraag al het andere aan de medewerkers van IWCN. Vind je dat we iets verkeerd doen, dan kun je klagen bij de Autoriteit Persoonsgegevens.'] },
    ],
  },
  terms: {
    title: 'Voorwaarden', lead: 'Wat je van ons mag verwachten, en wat wij van jou verwachten.', contents: 'Op deze pagina',
    sections: [
      { id: 'service', heading: 'Wat dit is', body: ['We verzamelen aanbod van werk en woningen, lezen het, en tonen het met labels en matches. We zijn niet de werkgever, de verhuurder of een makelaar. Een contract is tussen jou en hen.'] },
      { id: 'correct', heading: 'Hoe zeker het is', body: ['We doen ons best, en we tonen waar elk label vandaan komt. Toch kunnen advertenties fout, oud of vals zijn, en kunnen onze regels ze verkeerd lezen. Nettoloon en reistijden zijn schattingen. Het is geen advies over recht, belasting of vergunningen. Ga na wat telt voordat je tekent of betaalt.'] },
      { id: 'fair', heading: 'Eerlijk gebruik', body: ['Je mag de site gebruiken voor jezelf en voor mensen die je helpt. Overbelast hem niet, kopieer hem niet in zijn geheel, en gebruik hem niet om anderen te schaden.'] },
      { id: 'offers', heading: 'Voor werkgevers en verhuurders', body: ['Zeg wat je vraagt, en vraag alleen wat het werk of de woning nodig heeft. Advertenties die mensen uitsluiten om nationaliteit, afkomst, geloof, geslacht of een andere grond die de wet verbiedt, tonen we niet zoals ze zijn. We mogen aanbod sluiten dat vals of onwettig is.'], list: ['Wil je een advertentie van jou laten weghalen of verbeteren? Zeg het, dan doen we het binnen twee werkdagen.'] },
      { id: 'law', heading: 'Recht', body: ['Nederlands recht geldt. Deze voorwaarden kunnen veranderen; wat er wanneer veranderde staat aan het eind van deze pagina. Eerste versie: november 2026.'] },
    ],
  },
  accessibility: {
    title: 'Toegankelijkheid', lead: 'Iedereen moet deze site kunnen gebruiken: met een toetsenbord, een schermlezer, grote letters, of weinig Nederlands en Engels.', contents: 'Op deze pagina',
    sections: [
      { id: 'how', heading: 'Hoe we eraan werken', body: ['We streven naar niveau AA van WCAG 2.2, de norm waaraan sites van de overheid moeten voldoen.'], list: ['Alles werkt met alleen het toetsenbord, in een logische volgorde, en je ziet waar je bent.', 'Kleur is nooit het enige teken: elk label heeft een teken en een woord.', 'Teksten zijn geschreven op taalniveau B1, in het Engels en het Nederlands.', 'De letters, Atkinson Hyperlegible, zijn gemaakt voor mensen die met moeite lezen.', 'Je kunt de pagina vergroten tot 200 procent zonder iets te verliezen.', 'Vraagt je apparaat om minder beweging, dan beweegt er niets.', 'Er zijn lichte en donkere kleuren. Je kiest onderaan elke pagina.'] },
      { id: 'not-yet', heading: 'Wat nog niet goed is', body: ['De tekst van een advertentie is van de schrijver. Die kan moeilijk zijn of slecht opgebouwd. De tekeningen van huizen zijn versiering en verborgen voor schermlezers; wat ze tonen staat ook in woorden. De site is nagekeken met automatische tests en door de makers, nog niet door een onderzoeker van buiten.'] },
      { id: 'tell', heading: 'Werkt iets niet?', body: ['Zeg de medewerkers van IWCN wat je wilde doen, op welke pagina, en met welk apparaat. Zij helpen je meteen op een andere manier, en wij herstellen het.'] },
    ],
  },
  sources: {
    title: 'Onze bronnen', lead: 'Waar het aanbod, de cijfers en de tekeningen vandaan komen.', contents: 'Op deze pagina',
    sections: [
      { id: 'offers', heading: 'Aanbod', body: ['Aanbod komt uit bestanden die werkgevers en verhuurders of hun sites ons sturen, en van werkgevers die hier plaatsen. Bij elk aanbod staat de bron, met een link. Staat iets op meer plekken, dan tonen we het één keer en noemen we ze allemaal. Aanbod dat de bron niet meer toont sluiten we; wat niemand lang bevestigde verloopt vanzelf.', 'Aanbod dat als voorbeeld is gemerkt hebben we bedacht, met bedachte werkgevers en verhuurders, om te laten zien hoe de site werkt.'] },
      { id: 'figures', heading: 'Wettelijke cijfers', body: ['Grenzen voor vergunningen, belasting, minimumloon en borg komen uit gepubliceerde regels van de overheid. Bij elk cijfer staat vanaf wanneer het geldt en waar we het lazen. Cijfers die veranderen voegen we toe vóór hun eerste dag.'] },
      { id: 'places', heading: 'Plaatsen', body: ['Plaatsen en hun coördinaten komen van GeoNames (geonames.org), gebruikt onder CC BY 4.0. Afstanden zijn in een rechte lijn geteld; reistijden zijn schattingen.'] },
      { id: 'pictures', heading: 'Tekeningen en letters', body: ['De huizen tekent ons eigen kleine programma: elke woning heeft haar eigen huis, en de verlichte ramen tonen wat je zou huren. De letters zijn Bricolage Grotesque en Atkinson Hyperlegible Next, beide onder de SIL Open Font License.'] },
    ],
  },
};
