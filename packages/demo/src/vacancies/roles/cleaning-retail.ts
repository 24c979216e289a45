import type { Role } from '../role.js';

/** Cleaning and retail. */
export const CLEANING_RETAIL_ROLES: Role[] = [
  {
    key: 'cleaner', language: 'en', titles: ['Cleaner, daytime', 'Cleaner for offices, early mornings', 'Cleaner school building (15 hours)'],
    employers: ['schoonwerk', 'glanslijn'], pay: { period: 'hour', min: 15.1, max: 16.3 }, hours: [8, 30], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'none', years: [0], habit: 'open', people: 'colleagues',
    skills: ['cleaning', 'floor machines', 'hygiene rules', 'working alone', 'product safety'],
    intro: [
      'You have your own floor, your own trolley and your own way of doing it, as long as it shines at the end.',
      'People say good morning to you, because you work when they do.',
      'A school after four o\'clock: 22 classrooms, chalk, sand, one lost mitten.',
    ],
    tasks: ['clean offices, toilets and kitchens', 'mop and machine the corridors', 'empty bins and sort the waste', 'refill soap and paper', 'tell your supervisor what is broken', 'lock up and set the alarm'],
    asks: ['that you work neatly, also when nobody looks', 'no diploma', 'fixed days, so that the building knows you', 'a bicycle, because the first bus comes too late'],
    extra: ['More hours are possible in another building near by.', 'You are paid every four weeks, never later.'],
  },
  {
    key: 'lab-cleaner', language: 'en', titles: ['Cleaner laboratories and clean rooms', 'Specialist cleaner, hospital theatre'],
    employers: ['schoonwerk', 'noorderwaard'], pay: { period: 'hour', min: 15.6, max: 17.4 }, hours: [16, 36], contracts: ['permanent'], workplaces: ['on-site'],
    education: 'none', years: [0, 1], habit: 'open', people: 'laboratory staff',
    skills: ['clean room protocols', 'disinfection', 'safety data sheets', 'waste separation', 'accuracy'],
    intro: [
      'Here clean is measured. A plate on a dish shows the next day how well you worked.',
      'You put on a white suit and go in with wipes in the right order: ceiling, wall, floor.',
    ],
    tasks: ['clean by protocol and sign for it', 'change suits and mats', 'recognise dangerous goods and leave them', 'mix disinfectant in the right strength', 'tell the laboratory when something leaks', 'train new colleagues after a year'],
    asks: ['exact work and short nails', 'enough English to read a safety sheet', 'evening hours from five to nine', 'a vaccination for hepatitis B, which we arrange'],
    extra: ['The clean room course is two days, paid, with a certificate that counts elsewhere too.', 'There are eight of you, and the same eight as last year.'],
  },
  {
    key: 'housekeeping', language: 'en', titles: ['Housekeeper, several hotels', 'Housekeeping, hotel rooms', 'Changeover team holiday houses (Fridays)'],
    employers: ['glanslijn', 'stadswal', 'hondsrugbos'], pay: { period: 'hour', min: 14.71, max: 15.9 }, hours: [8, 32], contracts: ['temporary', 'permanent'], workplaces: ['on-site'],
    education: 'none', years: [0], habit: 'open', people: 'the team',
    skills: ['housekeeping', 'bed making', 'laundry', 'inspection', 'time planning'],
    intro: [
      'Between the guest who leaves and the guest who comes there are four hours and thirteen rooms.',
      'You work in pairs, so that the big sheets are nobody\'s problem.',
    ],
    tasks: ['make beds and clean bathrooms', 'check the room with the eyes of a guest', 'bring linen to the laundry', 'report what is missing or broken', 'keep the trolley complete', 'find the owner of the teddy bear'],
    asks: ['a strong back and quick feet', 'weekends, at least two a month', 'no experience', 'a few words of English or German'],
    extra: ['You are paid by the hour, never by the room.', 'If the first bus comes too late, we arrange a shared car.'],
  },
  {
    key: 'bike-mechanic', language: 'en', titles: ['Bicycle mechanic', 'E-bike technician'],
    employers: ['boterdiep'], pay: { period: 'month', min: 2420, max: 3150 }, hours: [16, 38], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1, 3], habit: 'contact', people: 'customers',
    skills: ['bicycle repair', 'e-bike diagnostics', 'wheel building', 'customer contact', 'stock ordering'],
    intro: [
      'Brakes, tubes, a battery that sulks. Twelve repairs a day, and each owner needs the thing tomorrow.',
      'Behind the shop are six stands and every tool you can think of. Two of the stands are for old bicycles that deserve it.',
    ],
    tasks: ['repair and service all kinds of bicycles', 'read out e-bike motors', 'build wheels in the quiet season', 'say what a repair will cost before you begin', 'order parts', 'check second-hand bicycles before they are sold'],
    asks: ['experience, or years of mending for friends', 'clean work and dirty hands', 'Saturdays, two in three', 'honesty about what does not need mending'],
    extra: ['Motor makers train you, with certificate.', 'You may build one bicycle a year for yourself at the price of the parts.'],
  },
  {
    key: 'shop', language: 'en', titles: ['Shop assistant, cheese', 'Shop assistant bakery', 'Sales staff, weekends and holidays'],
    employers: ['kaaswaag', 'moesmeel', 'kaaswaag'], pay: { period: 'hour', min: 14.71, max: 16.1 }, hours: [8, 32], contracts: ['temporary', 'permanent'], workplaces: ['on-site'],
    education: 'none', years: [0, 0, 1], habit: 'contact', people: 'customers',
    skills: ['sales', 'cash register', 'product knowledge', 'stock filling', 'hygiene rules', 'shop display'],
    intro: [
      'A tourist wants to taste everything; a regular wants what she always has. You know both by the end of the week.',
      'At half past seven the first people stand in front of the door. They know what they want; you know how they want it cut.',
    ],
    tasks: ['help customers and let them taste', 'run the till', 'fill shelves before opening time', 'cut, weigh and wrap', 'keep the display fresh', 'count the stock on the first Monday'],
    asks: ['that you like a chat', 'Saturdays', 'mental arithmetic, or trust in the till', 'no experience needed'],
    extra: ['Discount of 25 per cent, also for your grandmother.', 'More hours in December are certain; in January they are not.'],
  },
  {
    key: 'garden-centre', language: 'en', titles: ['Sales assistant garden centre', 'Plant department assistant', 'Gardener and seller, outdoor plants'],
    employers: ['esgroen'], pay: { period: 'hour', min: 14.71, max: 16.4 }, hours: [12, 36], contracts: ['temporary', 'permanent'], workplaces: ['on-site'],
    education: 'none', years: [0, 0, 1], habit: 'contact', people: 'customers',
    skills: ['plant knowledge', 'sales', 'watering', 'forklift', 'stock filling', 'cash register'],
    intro: [
      'In May a thousand people a day come for tomatoes and geraniums, and for advice about them.',
      'You are outside half of the day, among trees in pots. The other half somebody asks you whether this one survives frost.',
      'Plants arrive on Tuesday and Friday at six. By nine they stand where people want to touch them.',
    ],
    tasks: ['unload, water and place plants', 'advise on soil, sun and shade', 'take out what has wilted', 'work at the till when the queue reaches the roses', 'help carry a tree to a car that is too small', 'make the signs with names and prices'],
    asks: ['green fingers, or a grandparent who had them', 'work on Saturdays and some Sundays in spring', 'that you can lift twenty kilos', 'clothes that may get wet'],
    extra: ['Plants that did not sell go home with you.', 'In winter you have fewer hours, and we say so before you sign.'],
  },
  {
    key: 'web-shop', language: 'en', titles: ['E-commerce assistant', 'Web shop all-rounder: photos, stock, parcels'],
    employers: ['kaaswaag', 'boterdiep', 'esgroen'], pay: { period: 'hour', min: 15, max: 17.8 }, hours: [16, 36], contracts: ['temporary'], workplaces: ['on-site', 'hybrid'],
    education: 'vocational', years: [0, 1], habit: 'open', people: 'customers',
    skills: ['Shopify', 'product photography', 'Excel', 'packing', 'customer service', 'copywriting'],
    intro: [
      'In the morning you pack what was ordered at night. In the afternoon you photograph what arrived.',
      'The web shop is run by three people. You would be the one who keeps stock and screen the same.',
    ],
    tasks: ['put new articles online, with a text that is true', 'take clean photos', 'pack and label orders', 'answer questions from abroad', 'compare stock with the system', 'try out which parcel box survives'],
    asks: ['experience with a web shop, also your own', 'tidy English', 'an eye for a straight picture', 'some days of packing in December'],
    extra: ['The photo corner has daylight and a good camera.', 'You may try things on Tuesdays. Some of them stayed.'],
  },
];
