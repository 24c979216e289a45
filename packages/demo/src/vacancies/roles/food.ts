import type { Role } from '../role.js';

/** Food and agriculture. */
export const FOOD_ROLES: Role[] = [
  {
    key: 'greenhouse', language: 'en', titles: ['Greenhouse worker, peppers', 'Crop worker under glass (starts early)'],
    employers: ['kasgroen'], pay: { period: 'hour', min: 14.71, max: 15.6 }, hours: [32, 40], contracts: ['temporary'], workplaces: ['on-site'],
    education: 'none', years: [0], habit: 'open', people: 'colleagues',
    skills: ['harvesting', 'plant care', 'sorting', 'working at height', 'teamwork'],
    intro: [
      'It is 24 degrees in here when it snows outside. You pick, prune and wind plants along their strings, row by row.',
      'The peppers do not wait: in season they are picked twice a week, and you are part of the crew that does it.',
    ],
    tasks: ['pick ripe fruit and leave the rest', 'wind and prune, standing on a rail cart', 'sort by colour and weight', 'report sick plants to the grower', 'clean carts and crates', 'count and write down your rows'],
    asks: ['that heat and early mornings suit you', 'careful hands', 'work on some Saturdays in May and June', 'nothing else: we teach the rest'],
    extra: ['Breaks are paid and there is fruit that was too ugly to sell.', 'Housing is never tied to this contract; we do have a list of landlords we trust.'],
  },
  {
    key: 'dairy-farm', language: 'en', titles: ['Dairy farm worker', 'Stockperson for 140 cows'],
    employers: ['fivelland', 'swette'], pay: { period: 'hour', min: 15.2, max: 18.4 }, hours: [20, 38], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1, 2], habit: 'open', people: 'the farmer',
    skills: ['milking', 'animal care', 'tractor driving', 'calf rearing', 'hoof care', 'record keeping'],
    intro: [
      'You milk at half past five, have breakfast at eight, and by then you have already seen the sun come up over the fields.',
      'A member of our dairy looks for somebody who stays calm beside an animal of 650 kilos.',
      'Cows like routine. If you do too, this is a good place.',
    ],
    tasks: ['milk, together with the robot or without it', 'feed calves and watch who drinks badly', 'bring cows out to grass and in again', 'drive the tractor and the feed mixer', 'note treatments in the herd book', 'help at births, also on Sundays'],
    asks: ['experience with cattle, here or at home', 'a tractor licence or the plan to get one', 'that you see what an animal needs', 'two weekends a month'],
    extra: ['Milk, potatoes and a hot meal at noon come with the work.', 'Four farms share one relief crew, so days off really are off.'],
  },
  {
    key: 'quality-food', language: 'en', titles: ['Quality officer, food safety', 'Food technologist, protein products'],
    employers: ['oldambt', 'fivelland', 'swette'], pay: { period: 'month', min: 3100, max: 4500 }, hours: [32, 40], contracts: ['permanent'], workplaces: ['hybrid', 'on-site'],
    education: 'bachelor', years: [1, 2, 4], habit: 'contact', people: 'operators',
    skills: ['HACCP', 'food safety', 'sensory testing', 'auditing', 'microbiology', 'root cause analysis', 'BRCGS'],
    intro: [
      'You may stop a line that makes EUR 4,000 an hour. Twice a year you will, and you will be thanked for it.',
      'A cook in Lyon complains that the foam collapses. You find out why, in the laboratory and in the kitchen next to it.',
      'The rules are written by others. You make them short enough to hang beside a machine.',
    ],
    tasks: ['keep the HACCP plan current and true', 'lead tastings on Wednesdays', 'prepare audits and walk along with the auditor', 'look for the cause of a complaint', 'test new recipes on the small line', 'train new colleagues in hygiene'],
    asks: ['a degree in food technology or chemistry', 'experience in a food factory', 'that you can say no in a pleasant way', 'good written English for customers abroad'],
    extra: ['The test kitchen is yours on Fridays after two.', 'Costs of removal are paid up to EUR 3,000.'],
  },
  {
    key: 'agronomist', language: 'en', titles: ['Agronomist, arable crops', 'Field adviser crops and soil'],
    employers: ['oldambt', 'veenland', 'lauwers'], pay: { period: 'month', min: 3200, max: 4700 }, hours: [32, 40], contracts: ['permanent', 'temporary'], workplaces: ['hybrid'],
    education: 'bachelor', years: [1, 3], habit: 'contact', people: 'growers',
    skills: ['crop science', 'soil analysis', 'field trials', 'GIS', 'data analysis', 'advising growers'],
    intro: [
      'Sixty growers, nine kinds of soil and a nematode that you will learn to hate: that is your district.',
      'From April to October you are outside. In winter you turn notes into advice.',
      'You compare what the satellite says with what your boots say.',
    ],
    tasks: ['lay out and count field trials', 'take soil samples and explain the results', 'advise on varieties and nitrogen', 'write a short bulletin every other week', 'test a new planting machine', 'speak at growers\' evenings, with coffee and cake'],
    asks: ['a degree in crop or soil science', 'a driving licence', 'statistics at the level of a field trial', 'that you listen to a grower with forty harvests behind him'],
    extra: ['You drive an electric car of ours, also at weekends.', 'In February you have the time to follow a course abroad.'],
  },
  {
    key: 'baker', language: 'en', titles: ['Baker, sourdough', 'Night baker, three nights a week'],
    employers: ['moesmeel'], pay: { period: 'hour', min: 15.8, max: 19.5 }, hours: [24, 38], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1, 3], habit: 'open', people: 'colleagues',
    skills: ['sourdough', 'dough shaping', 'oven work', 'HACCP', 'recipe scaling', 'pastry'],
    intro: [
      'Flour, water, salt, time. You start when the bars close and go home when the offices open.',
      'Our starter is nineteen years old and called Truus. You feed her first.',
      'We shape by hand, 1,400 loaves a night with four people and one radio.',
    ],
    tasks: ['mix, fold and shape', 'run the deck oven', 'judge a dough by touch, not by clock', 'scale recipes for the next day', 'load the van in the right order', 'clean as you go'],
    asks: ['experience in a bakery or a professional kitchen', 'that you sleep well in daytime', 'strong arms and a light hand', 'work on Friday nights'],
    extra: ['Night hours are paid at 150 per cent.', 'You take home as much bread as you can carry on a bicycle.'],
  },
];
