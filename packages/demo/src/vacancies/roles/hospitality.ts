import type { Role } from '../role.js';

/** Hotels, restaurants, holiday parks. */
export const HOSPITALITY_ROLES: Role[] = [
  {
    key: 'cook', language: 'en', titles: ['Cook, open kitchen', 'Sous-chef, short menu', 'Line cook, four evenings'],
    employers: ['tjalk', 'stadswal', 'zeeaster'], pay: { period: 'month', min: 2450, max: 3300 }, hours: [24, 38], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1, 3], habit: 'open', people: 'the kitchen team',
    skills: ['mise en place', 'HACCP', 'fish preparation', 'sauces', 'menu planning', 'stock control'],
    intro: [
      'At three the fisherman calls. At half past three you know what is on the menu.',
      'Five people, two stoves, 110 covers on a Saturday. We do not shout, we call.',
      'The menu has eight dishes. Each of them has to be right.',
    ],
    tasks: ['prepare your section and keep it stocked', 'cook to order', 'fillet plaice, shell shrimps, and know why', 'write the order list before midnight', 'think up a dish for the month', 'leave the kitchen as clean as you found it'],
    asks: ['experience in a kitchen that cooks from scratch', 'evenings and one weekend day', 'your own knives, or the wish to choose them', 'no fear of a tasting'],
    extra: ['Staff eat together at five, and it is not leftovers.', 'We close on Mondays and the last week of January.'],
  },
  {
    key: 'waiter', language: 'en', titles: ['Waiter / waitress', 'Service staff, breakfast and terrace', 'Host for the dining room'],
    employers: ['tjalk', 'stadswal', 'zeeaster', 'hondsrugbos'], pay: { period: 'hour', min: 14.71, max: 16.4 }, hours: [8, 32], contracts: ['temporary', 'permanent'], workplaces: ['on-site'],
    education: 'none', years: [0, 0, 1], habit: 'contact', people: 'guests',
    skills: ['table service', 'wine knowledge', 'cash register', 'hosting', 'carrying three plates', 'upselling'],
    intro: [
      'You see an empty glass from the other end of the room, and you get there before the guest looks up.',
      'On sunny days all sixty chairs outside are taken within ten minutes. Those are the good days.',
      'Guests come from Oldenburg, Oslo and around the corner. You make all of them feel expected.',
    ],
    tasks: ['welcome guests and take orders', 'explain the menu, allergies included', 'serve and clear', 'count the till at closing time', 'lay tables for the next day', 'carry the terrace in when it starts to rain'],
    asks: ['a good memory and comfortable shoes', 'evenings or early mornings, you choose', 'experience is nice, a smile is needed', 'at least two shifts a week'],
    extra: ['Tips are shared by hours, kitchen included.', 'We teach you about wine on Thursdays, with examples.'],
  },
  {
    key: 'reception', language: 'en', titles: ['Hotel receptionist', 'Front desk, evening and weekend', 'Night receptionist'],
    employers: ['stadswal', 'zeeaster', 'hondsrugbos'], pay: { period: 'month', min: 2380, max: 2900 }, hours: [20, 38], contracts: ['temporary', 'permanent'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1], habit: 'contact', people: 'guests',
    skills: ['front desk', 'reservation systems', 'complaint handling', 'German', 'English', 'cash handling'],
    intro: [
      'You are the first face after a long drive, and the last one before the train.',
      'Check-in, check-out, a forgotten charger, a marriage proposal on the roof terrace: it passes your desk.',
    ],
    tasks: ['check guests in and out', 'answer mail and telephone', 'solve complaints while they are small', 'know where one can eat at ten in the evening', 'balance the day', 'walk the fire round at night'],
    asks: ['fluent English; some German is a pleasure', 'experience with guests', 'shifts between seven and eleven', 'a calm face at a full lobby'],
    extra: ['You sleep two nights a year in our rooms, to know what you sell.', 'Taxi home after a late shift is paid.'],
  },
  {
    key: 'park-maintenance', language: 'en', titles: ['Handyman holiday park', 'Maintenance all-rounder, 210 houses'],
    employers: ['hondsrugbos'], pay: { period: 'month', min: 2420, max: 3050 }, hours: [24, 38], contracts: ['permanent'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 2], habit: 'contact', people: 'guests',
    skills: ['plumbing', 'carpentry', 'painting', 'gardening', 'electrical basics', 'swimming pool care'],
    intro: [
      'A tap drips in house 84, a goat is on the roof of house 12. You take the tool box and the ladder.',
      'On Friday between ten and four, 150 houses change guests. You mend what the last ones broke.',
    ],
    tasks: ['repair taps, locks, hinges and heaters', 'paint in the quiet months', 'check the pond and the playground', 'mow, rake and clear snow', 'drive the electric cart without scaring the goats', 'call the specialist in time'],
    asks: ['two good hands and some experience', 'a driving licence', 'one weekend in three', 'friendliness when someone has locked himself out again'],
    extra: ['You may use the pond, the bicycles and the sauna on days off.', 'Tools are ours and they are good ones.'],
  },
];
