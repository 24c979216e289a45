import type { Role } from '../role.js';

/** Offices: books, customers, people, texts. */
export const OFFICE_ROLES: Role[] = [
  {
    key: 'support-agent', language: 'en', titles: ['Customer support agent, English and German', 'Customer service, Spanish or Italian speakers', 'Support agent for web shops'],
    employers: ['klantpunt'], pay: { period: 'hour', min: 14.9, max: 16.9 }, hours: [20, 40], contracts: ['temporary'], workplaces: ['hybrid', 'remote', 'on-site'],
    education: 'none', years: [0, 0, 1], habit: 'open', people: 'customers',
    skills: ['customer service', 'written English', 'German', 'CRM systems', 'complaint handling', 'typing'],
    intro: [
      'A lamp arrived without a shade in Graz. Within the hour you have found the shade, and the customer has a new opinion of web shops.',
      'You answer in your own language, with your own words. There is no script, only a list of what we can do.',
      'Mostly mail and chat, an hour or two of telephone.',
    ],
    tasks: ['answer questions by mail, chat and phone', 'follow a parcel until it is found', 'decide on refunds up to EUR 100 yourself', 'write down what goes wrong often', 'improve the standard answers', 'take over the weekend desk once a month'],
    asks: ['one language besides English at the level of a native reader', 'typing without looking', 'being polite to the impolite', 'a quiet room if you work at home'],
    extra: ['After two months you may work from home three days a week.', 'Language skills are paid: EUR 0.60 an hour for the second one.'],
  },
  {
    key: 'bookkeeper', language: 'en', titles: ['Bookkeeper for small companies', 'Assistant accountant, international clients'],
    employers: ['cijferkamer'], pay: { period: 'month', min: 2700, max: 3900 }, hours: [24, 40], contracts: ['permanent', 'temporary'], workplaces: ['hybrid'],
    education: 'vocational', years: [1, 2], habit: 'contact', people: 'clients',
    skills: ['bookkeeping', 'VAT returns', 'Exact Online', 'Excel', 'payroll', 'financial statements'],
    intro: [
      'Your clients sell falafel, code and second-hand pianos. You make sure that their VAT is in on time.',
      'They know their trade; you know their numbers. Twice a year you tell them something they did not want to hear.',
    ],
    tasks: ['do the books of about thirty clients', 'prepare VAT returns every quarter', 'chase the missing receipt', 'draft annual accounts', 'explain Dutch rules in English', 'move clients to the new software'],
    asks: ['a diploma in accounting, from anywhere', 'a year at an accounting firm or department', 'neatness that borders on joy', 'discretion'],
    extra: ['Study days for the next diploma are paid and really free.', 'In March we work a bit more, in August a lot less.'],
  },
  {
    key: 'hr', language: 'en', titles: ['HR adviser, international staff', 'Recruiter for technical and care jobs'],
    employers: ['noorderwaard', 'noordnet', 'veenkern', 'klantpunt'], pay: { period: 'month', min: 3100, max: 4600 }, hours: [24, 36], contracts: ['temporary', 'permanent'], workplaces: ['hybrid'],
    education: 'bachelor', years: [1, 3], habit: 'strict', people: 'managers',
    skills: ['recruitment', 'employment law', 'onboarding', 'interviewing', 'HR systems', 'immigration procedures'],
    intro: [
      'Last year we hired 61 people from abroad. Nine left within twelve months, mostly because of housing. You work on that number.',
      'You talk to managers about what they really need, which is seldom what they wrote.',
    ],
    tasks: ['write vacancies that say what the work is', 'interview and advise', 'arrange permits with the immigration service', 'guide newcomers through the first hundred days', 'keep figures on who stays and why', 'negotiate with the works council'],
    asks: ['a bachelor in HR or law', 'experience with hiring', 'knowledge of permits for workers', 'that people tell you things'],
    extra: ['You get a budget for arrivals and may spend it as you think best.', 'The team of five meets on Mondays and is otherwise hard to find in one room.'],
  },
  {
    key: 'translator', language: 'en', titles: ['Translator German to English, technical', 'Editor of English texts'],
    employers: ['tweeklank'], pay: { period: 'year', min: 31000, max: 42000 }, hours: [16, 36], contracts: ['freelance', 'permanent'], workplaces: ['remote', 'hybrid'],
    education: 'bachelor', years: [1, 3], habit: 'open', people: 'clients',
    skills: ['translation', 'editing', 'German', 'English', 'translation memory', 'terminology'],
    intro: [
      'A crane manual of 300 pages must be safe to follow and, if possible, short. You make it both.',
      'Machines write the first version. You write the one that people will believe.',
    ],
    tasks: ['translate and revise technical texts', 'keep glossaries', 'ask the engineer what he meant', 'check the layout of the final pages', 'estimate how long a job takes', 'read one colleague\'s work each week'],
    asks: ['English as your strongest language, German to read', 'a degree or proof in pages', 'knowledge of a translation tool', 'love of the full stop'],
    extra: ['Deadlines are set by those who translate.', 'Once a year the whole office goes to a museum whose texts we wrote.'],
  },
  {
    key: 'marketing', language: 'en', titles: ['Online marketer, German market', 'Content marketer'],
    employers: ['kaaswaag', 'boterdiep', 'hondsrugbos'], pay: { period: 'month', min: 2700, max: 3850 }, hours: [24, 40], contracts: ['temporary', 'permanent'], workplaces: ['hybrid', 'remote'],
    education: 'bachelor', years: [0, 1, 2], habit: 'open', people: 'customers',
    skills: ['content writing', 'SEO', 'Google Ads', 'photo editing', 'German', 'web analytics'],
    intro: [
      'Four in ten of our customers live across the border. Our texts sound as if they were written on this side. That is where you come in.',
      'You write, photograph and measure. One good page is worth more than ten posts, and you can prove it.',
    ],
    tasks: ['write pages, mails and the occasional sign', 'plan campaigns for spring and December', 'read the numbers every Monday', 'take pictures of real products', 'test two versions and keep the better one', 'answer comments, also the odd ones'],
    asks: ['a bachelor, or work that makes us forget to ask', 'very good English or German in writing', 'some knowledge of search engines', 'a sense for what a customer wonders about'],
    extra: ['What we sell you get at cost price.', 'One day a week you work where the customers are, to hear how they talk.'],
  },
];
