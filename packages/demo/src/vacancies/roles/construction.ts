import type { Role } from '../role.js';

/** Building and installing. */
export const CONSTRUCTION_ROLES: Role[] = [
  {
    key: 'carpenter', language: 'en', titles: ['Carpenter, strengthening of houses', 'Carpenter renovation'],
    employers: ['wierdeland'], pay: { period: 'hour', min: 17.2, max: 22.5 }, hours: [36, 40], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [1, 2, 4], habit: 'contact', people: 'residents',
    skills: ['carpentry', 'timber framing', 'reading drawings', 'VCA safety', 'roof work', 'insulation'],
    intro: [
      'You open a wall of 1912, see how it was made, and put in what it needs to stand for another hundred years.',
      'The people live next door in a temporary house while you work. They will bring you coffee and questions.',
    ],
    tasks: ['place frames, beams and floors', 'anchor walls to the new structure', 'hang doors so that they close with one finger', 'insulate roofs', 'measure twice and write it on the wall', 'clear up at four, every day'],
    asks: ['some years as a carpenter', 'the VCA certificate', 'your own hand tools', 'a driving licence B, for the van'],
    extra: ['We drive together; the van leaves at half past six.', 'The industry\'s summer holiday is three weeks, you choose the other two.'],
  },
  {
    key: 'heatpump', language: 'en', titles: ['Heat pump installer', 'Installation mechanic, heating'],
    employers: ['reitdiep', 'warmtenet'], pay: { period: 'month', min: 2800, max: 4000 }, hours: [36, 40], contracts: ['permanent'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 2], habit: 'contact', people: 'residents',
    skills: ['heat pumps', 'pipe fitting', 'F-gas certificate', 'electrical connections', 'commissioning', 'customer contact'],
    intro: [
      'In the morning the boiler goes out. By five the house is warm again, without gas, and you show the people which button not to touch.',
      'You work in pairs, one street at a time.',
    ],
    tasks: ['place indoor and outdoor units', 'lay pipes and insulate them', 'connect and start up the system', 'balance radiators', 'explain to residents how it works', 'fill in the report with photos'],
    asks: ['experience in heating, plumbing or refrigeration', 'a driving licence', 'F-gas certificate, or a place in our course', 'clean shoes on somebody\'s carpet'],
    extra: ['The course takes twelve days and leads to the certificate; we pay the days as well.', 'Your van is electric and has a heated seat.'],
  },
  {
    key: 'structural', language: 'en', titles: ['Structural engineer, earthquake area', 'Structural engineer timber and masonry'],
    employers: ['wierdeland'], pay: { period: 'month', min: 3500, max: 5400 }, hours: [32, 40], contracts: ['permanent'], workplaces: ['hybrid'],
    education: 'master', years: [2, 5], habit: 'contact', people: 'clients',
    skills: ['structural analysis', 'seismic design', 'Revit', 'Eurocode', 'timber structures', 'SCIA Engineer'],
    intro: [
      'Farmhouses, churches, a row of eleven homes: none of them was built for an earthquake. You calculate what they need and no more.',
      'The heavier solution is always easy. You look for the light one.',
    ],
    tasks: ['inspect buildings and understand how they carry', 'model and calculate, linear and not', 'draw details with the draughtsmen', 'defend a calculation before the authority', 'visit the site every week', 'teach the juniors to estimate first'],
    asks: ['a master in structural engineering', 'experience with existing buildings', 'knowledge of seismic codes, for example from Italy, Greece or Turkey', 'a driving licence'],
    extra: ['Engineers from three earthquake countries already work here; they wrote our handbook.', 'The first month\'s hotel is on us while you look for a home.'],
  },
  {
    key: 'painter', language: 'en', titles: ['Painter, inside and outside', 'Painter for monuments and farms'],
    employers: ['drietorens', 'wierdeland'], pay: { period: 'hour', min: 16.4, max: 20.9 }, hours: [32, 40], contracts: ['temporary', 'permanent'], workplaces: ['on-site'],
    education: 'vocational', years: [1, 3], habit: 'open', people: 'clients',
    skills: ['painting', 'wood repair', 'sanding', 'spraying', 'scaffolding safety', 'colour matching'],
    intro: [
      'Green like a stable door, white like a church: up here colours have names and owners. You match them.',
      'From April to October you are on the scaffold, in winter in stairwells with a radio.',
    ],
    tasks: ['wash, sand, repair, prime, paint', 'mend rotten wood with epoxy', 'protect floors and flowers', 'mix a colour by eye', 'put up small scaffolds', 'talk with the owner about what you found'],
    asks: ['experience as a painter', 'no fear of twelve metres', 'work that looks good from near by', 'a way to reach the site at seven'],
    extra: ['On rain days there is indoor work, not unpaid leave.', 'You get a monument certificate after the two-week course.'],
  },
];
