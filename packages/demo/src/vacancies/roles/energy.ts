import type { Role } from '../role.js';

/** Energy: grid, wind, hydrogen, heat. */
export const ENERGY_ROLES: Role[] = [
  {
    key: 'grid-planner', language: 'en', titles: ['Grid planner, medium voltage', 'Power systems engineer, network capacity'],
    employers: ['noordnet'], pay: { period: 'month', min: 4100, max: 6100 }, hours: [32, 40], contracts: ['permanent'], workplaces: ['hybrid'],
    education: 'master', years: [2, 4], habit: 'contact', people: 'municipalities',
    skills: ['power systems', 'load flow analysis', 'PowerFactory', 'Python', 'grid planning', 'GIS'],
    intro: [
      'A village wants heat pumps, a farmer wants to feed in, a factory wants to double. You work out who can be connected this year, and how.',
      'Until 2035 we build as much grid as in the sixty years before. Somebody has to decide where first.',
    ],
    tasks: ['calculate load and voltage for the next ten years', 'compare a cable, a battery and a contract', 'explain to a town council why it takes until 2029', 'automate what you do twice', 'work with the teams that dig', 'prepare investment plans'],
    asks: ['a master in electrical engineering or energy science', 'knowledge of load-flow tools', 'that you can draw it on the back of an envelope first', 'some years at a grid company, consultant or university'],
    extra: ['Working from home is fine on three days; the drawing table is on the second floor.', 'The 30 % ruling and the permit are done by our own office, which knows the way.'],
  },
  {
    key: 'wind-tech', language: 'en', titles: ['Wind turbine technician', 'Offshore technician, two weeks on, two weeks off'],
    employers: ['wadenweer', 'turfpoort'], pay: { period: 'month', min: 3100, max: 4500 }, hours: [36, 40], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1, 3], habit: 'open', people: 'the crew',
    skills: ['GWO certificates', 'hydraulics', 'electrical maintenance', 'rope access', 'fault finding', 'blade inspection'],
    intro: [
      'Your workplace is 105 metres up and has the best view of the Wadden Sea there is, unless it is foggy.',
      'A crew boat leaves at six. What you forgot stays ashore, so you make lists.',
    ],
    tasks: ['do yearly maintenance, bolt by bolt', 'find faults in pitch, yaw and converter', 'inspect blades by drone and by rope', 'keep the safety log', 'prepare spare parts with the warehouse', 'train on the rescue tower every six months'],
    asks: ['a technical diploma, electrical or mechanical', 'GWO training, or the health to pass it', 'no fear of heights, some respect for them', 'English at sea: radio calls leave no room for doubt'],
    extra: ['Days at sea bring EUR 68 extra each.', 'Survival suits are measured for you; the second-hand smell is a legend.'],
  },
  {
    key: 'hydrogen', language: 'en', titles: ['Process engineer, green hydrogen', 'Commissioning engineer electrolysis'],
    employers: ['waterstof'], pay: { period: 'month', min: 4754, max: 6400 }, hours: [36, 40], contracts: ['permanent'], workplaces: ['on-site', 'hybrid'],
    education: 'master', years: [3, 5], habit: 'open', people: 'contractors',
    skills: ['process engineering', 'P&ID', 'HAZOP', 'electrolysis', 'commissioning', 'Aspen', 'ATEX'],
    intro: [
      'The second electrolyser is as big as a gym. You are there when it is switched on, and for the eleven months before.',
      'Much of this has never been done at this size. So you write the manual while you use it.',
    ],
    tasks: ['prepare the start-up, system by system', 'lead HAZOP sessions', 'check drawings against what was built', 'solve problems with the supplier from Norway', 'train operators', 'measure efficiency and report it honestly'],
    asks: ['a master in chemical or process engineering', 'experience with a start-up of a plant', 'knowledge of gas safety', 'boots, a helmet and a sense of order'],
    extra: ['We offer relocation: flights for the family, six weeks of housing and a school search.', 'The contract is permanent from the first day.'],
  },
  {
    key: 'energy-adviser', language: 'en', titles: ['Energy adviser for homes', 'Energy coach, door to door by appointment'],
    employers: ['warmtenet', 'reitdiep', 'noordnet'], pay: { period: 'month', min: 2600, max: 3600 }, hours: [20, 36], contracts: ['temporary', 'permanent'], workplaces: ['hybrid', 'on-site'],
    education: 'bachelor', years: [0, 1], habit: 'contact', people: 'residents',
    skills: ['energy advice', 'building physics', 'customer contact', 'Excel', 'thermal imaging', 'presentation skills'],
    intro: [
      'You sit at kitchen tables and find out where the warmth goes. Mostly it goes through the letter box.',
      'People get one hour of your time and a plan of one page that fits their purse.',
    ],
    tasks: ['visit four homes a day', 'measure, photograph, calculate', 'write a plan in plain words', 'point out subsidies that end soon', 'give talks in community centres', 'tell the installers what you promised'],
    asks: ['a bachelor, or good knowledge of houses', 'that you like strangers and their cats', 'a bicycle or a licence', 'calculating without fear'],
    extra: ['The certificate for energy advisers is part of the first three months.', 'Evening talks are paid and come with biscuits.'],
  },
];
