import type { Role } from '../role.js';

/** Logistics and transport. */
export const LOGISTICS_ROLES: Role[] = [
  {
    key: 'warehouse', language: 'en', titles: ['Warehouse worker', 'Order picker, evenings', 'Warehouse employee, wind farm parts'],
    employers: ['koelroute', 'pakket', 'eemsloods'], pay: { period: 'hour', min: 15, max: 17 }, hours: [16, 40], contracts: ['temporary', 'permanent', 'temporary'], workplaces: ['on-site'],
    education: 'none', years: [0], habit: 'open', people: 'colleagues',
    skills: ['order picking', 'hand scanner', 'pallet truck', 'packing', 'stock counting', 'safety rules'],
    intro: [
      'The scanner tells you where to go. You decide how to stack it so that the top box does not become the bottom one.',
      'Between five and ten in the evening 18,000 parcels go through the hall. With you it is a little less of a race.',
      'Bolts of four kilos, cables by the metre, now and then a whole gearbox: you pick it, pack it and bring it to the dock.',
    ],
    tasks: ['pick orders with a hand scanner', 'stack and wrap pallets', 'unload trucks at the dock', 'count a row of stock every day', 'put returns back where they belong', 'drive the pallet truck after a short training'],
    asks: ['that you walk twelve kilometres a day without noticing', 'no experience: three days of training are enough', 'being there on time, and calling if not', 'a VOG statement of conduct, which we arrange'],
    extra: ['Evening hours after six are paid at 125 per cent.', 'You get your roster two weeks ahead and can swap in the app.'],
  },
  {
    key: 'forklift', language: 'en', titles: ['Forklift driver', 'Reach truck driver, cold store'],
    employers: ['eemsloods', 'koelroute'], pay: { period: 'hour', min: 15.9, max: 18.2 }, hours: [32, 40], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1, 2], habit: 'open', people: 'drivers',
    skills: ['forklift', 'reach truck', 'loading and unloading', 'stock systems', 'safety rules', 'cold store work'],
    intro: [
      'Eleven metres up there is a place for one more pallet. You put it there at the first try.',
      'Trucks arrive from five. You load in the order in which the driver has to unload, not the other way round.',
    ],
    tasks: ['load and unload trucks', 'store pallets by the plan of the system', 'check seals, labels and temperatures', 'report damage, also your own', 'charge and check your machine', 'help with the yearly stock count'],
    asks: ['a forklift certificate, or one you can renew here', 'experience in a warehouse with racks', 'a calm driving style', 'two shifts, early and late'],
    extra: ['You get thermal clothes that really are warm.', 'There is a bonus for a year without damage: EUR 400.'],
  },
  {
    key: 'courier', language: 'en', titles: ['Cargo bike courier', 'Parcel courier, electric van'],
    employers: ['pakket'], pay: { period: 'hour', min: 14.71, max: 16.5 }, hours: [8, 32], contracts: ['temporary'], workplaces: ['on-site'],
    education: 'none', years: [0], habit: 'open', people: 'customers',
    skills: ['cycling', 'route planning', 'customer contact', 'navigation', 'parcel handling'],
    intro: [
      'You know the short cuts, or you will in a week. Sixty stops, a dry trailer and mostly friendly doors.',
      'The city centre is closed to vans after eleven. That is when your day begins.',
    ],
    tasks: ['load your bike in the order of the round', 'deliver parcels and collect returns', 'ring, wait, smile', 'write a note that can be read', 'check brakes and tyres each morning', 'bring home what could not be delivered'],
    asks: ['that rain does not spoil your mood', 'eighteen years or older', 'a feeling for direction', 'at least two shifts a week'],
    extra: ['Students choose their shifts around lectures.', 'Tips are yours. So are the legs you get from it.'],
  },
  {
    key: 'truck', language: 'en', titles: ['Truck driver CE, regional', 'Driver C/CE, fresh food, home every night'],
    employers: ['koelroute', 'eemsloods', 'fivelland'], pay: { period: 'hour', min: 16.9, max: 20.8 }, hours: [38, 40], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1, 2], habit: 'contact', people: 'shop staff',
    skills: ['truck driving CE', 'code 95', 'digital tachograph', 'tail lift', 'load securing', 'cold chain'],
    intro: [
      'You leave at four, deliver to nine shops, and are back before the school lets out.',
      'The trailer is cooled, the cab is new, and the same person drives it every day: you.',
    ],
    tasks: ['drive a fixed round of six to ten stops', 'unload with the tail lift', 'keep the temperature and the papers in order', 'check the truck before you leave', 'bring back empty crates', 'know which bridge is closed today'],
    asks: ['licence CE with code 95 and a driver card', 'experience with a trailer', 'early starts, and one Saturday in three', 'some German is handy at the border'],
    extra: ['A licence from another EU country is fine; we help with the exchange of others.', 'Overtime starts after the eighth hour and is paid at 130 per cent.'],
  },
  {
    key: 'planner', language: 'en', titles: ['Transport planner', 'Supply chain planner'],
    employers: ['eemsloods', 'greide'], pay: { period: 'month', min: 2900, max: 4357 }, hours: [32, 40], contracts: ['permanent'], workplaces: ['hybrid', 'on-site'],
    education: 'bachelor', years: [1, 2, 4], habit: 'contact', people: 'drivers',
    skills: ['transport planning', 'Excel', 'SAP', 'negotiation', 'customs procedures', 'stock planning'],
    intro: [
      'A ship waits for a crane, the crane waits for a part, and the part waits for you.',
      'At eight the plan is perfect. At nine it is alive. You enjoy both.',
    ],
    tasks: ['plan trucks and crews for the next three days', 'solve what goes wrong with the least fuss', 'agree on prices with carriers', 'prepare customs papers for Norway and Britain', 'keep the stock of 300 parts above the line', 'analyse why a round always runs late'],
    asks: ['experience in planning or dispatch', 'Excel beyond the first tab', 'a phone voice that calms people', 'one early week in four, from six'],
    extra: ['You may plan from home one day a week, except in storm weeks.', 'The planning room has a window on the lock and a coffee machine with opinions.'],
  },
];
