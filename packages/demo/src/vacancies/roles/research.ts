import type { Role } from '../role.js';

/** Research and university. */
export const RESEARCH_ROLES: Role[] = [
  {
    key: 'phd-peat', language: 'en', titles: ['PhD position: methane from rewetted peat', 'PhD candidate, microbial life in bogs'],
    employers: ['veenland'], pay: { period: 'month', min: 3059, max: 3881 }, hours: [38, 38], contracts: ['temporary'], workplaces: ['hybrid'],
    education: 'master', years: [0], habit: 'open', people: 'colleagues',
    skills: ['gas flux measurement', 'R', 'statistics', 'fieldwork', 'scientific writing', 'soil microbiology'],
    intro: [
      'When a drained bog is made wet again, it stops losing carbon and may start to breathe methane. How much, and when, is your question for four years.',
      'You measure at six sites between Emmen and the coast, with chambers, a boat and a lot of tape.',
    ],
    tasks: ['set up and maintain gas chambers in the field', 'analyse fluxes in R and share the code', 'write four papers, the first one with much help', 'supervise a master student in the second year', 'spend two months at a partner institute in Finland', 'tell farmers what you found'],
    asks: ['a master in ecology, soil science or a related field, finished before the start', 'experience with statistics', 'joy in wet fieldwork, also in November', 'clear written English'],
    extra: ['The appointment is for one year first, then three more after a good evaluation.', 'You have two supervisors and a mentor who is neither.'],
  },
  {
    key: 'phd-chem', language: 'en', titles: ['PhD position in polymer chemistry', 'PhD student: plastics that fall apart on command'],
    employers: ['noordoever'], pay: { period: 'month', min: 3059, max: 3881 }, hours: [38, 38], contracts: ['temporary'], workplaces: ['on-site'],
    education: 'master', years: [0], habit: 'open', people: 'colleagues',
    skills: ['organic synthesis', 'NMR spectroscopy', 'polymer chemistry', 'chromatography', 'scientific writing', 'laboratory safety'],
    intro: [
      'We make glues that hold for ten years and let go at sixty degrees. You look for the next one, from plants.',
      'The group has eleven PhD students, three postdocs and one glassblower whom everybody fears a little.',
    ],
    tasks: ['make and characterise new polymers', 'plan your experiments with your promotor every week', 'assist at a practical course, about a tenth of your time', 'present at group meetings and, later, at conferences', 'work with a company in Emmen that tests your material', 'write a thesis'],
    asks: ['a master in chemistry or materials science', 'experience in synthesis', 'proof of English at level C1, unless you studied in it', 'that failed reactions make you curious'],
    extra: ['Your own desk has a window; your fume hood does not.', 'The welcome office helps with the visa, a bank account and the first room.'],
  },
  {
    key: 'postdoc', language: 'en', titles: ['Postdoctoral researcher, healthy ageing', 'Postdoc in epidemiology (two years)'],
    employers: ['noordoever', 'noorderwaard'], pay: { period: 'month', min: 3546, max: 5538 }, hours: [36, 38], contracts: ['temporary'], workplaces: ['hybrid'],
    education: 'doctorate', years: [0, 1], habit: 'open', people: 'colleagues',
    skills: ['epidemiology', 'R', 'longitudinal data', 'causal inference', 'grant writing', 'scientific writing'],
    intro: [
      'For eighteen years 160,000 northerners have told us how they sleep, eat and move. You find out what of it matters.',
      'The data are there, cleaned and documented. The questions are partly yours.',
    ],
    tasks: ['analyse cohort data with colleagues in statistics', 'lead two papers and help with others', 'supervise a PhD student day by day', 'write a grant proposal of your own in the second year', 'organise the journal club', 'answer the questions of participants, twice a year in a village hall'],
    asks: ['a doctorate in epidemiology, medicine or statistics, or one nearly finished', 'good command of R or Stata', 'papers that others use', 'care with data about people'],
    extra: ['There is EUR 5,000 for travel and courses that nobody asks you to justify twice.', 'Partners are welcome at the dual career office, which knows most employers here.'],
  },
  {
    key: 'research-software', language: 'en', titles: ['Research software engineer', 'Scientific programmer, large data sets'],
    employers: ['veenland', 'noordoever', 'wadenweer'], pay: { period: 'month', min: 3546, max: 5331 }, hours: [32, 38], contracts: ['permanent', 'temporary'], workplaces: ['hybrid'],
    education: 'master', years: [1, 2], habit: 'open', people: 'researchers',
    skills: ['Python', 'scientific computing', 'Fortran', 'Git', 'high-performance computing', 'data management', 'xarray'],
    intro: [
      'Scientists write code that answers a question once. You help them to answer it again, faster, and with a different data set.',
      'You sit in the middle of six groups and belong to none, which is the best part.',
    ],
    tasks: ['turn scripts into packages with tests', 'speed up a model that runs for eleven days', 'teach a course on Git every quarter', 'publish data so that others can find and use them', 'advise on grant proposals', 'look after a small cluster with a colleague'],
    asks: ['a master in a science or in computing', 'Python and one compiled language', 'experience with researchers, or as one', 'a talent for reading other people\'s code without sighing'],
    extra: ['Your name goes on the papers that your code made possible.', 'One day a week is free for training and for tools of your own.'],
  },
  {
    key: 'lab-technician', language: 'en', titles: ['Laboratory technician soil and water', 'Research technician, greenhouse gas laboratory'],
    employers: ['veenland', 'noordoever', 'wadkust'], pay: { period: 'month', min: 2750, max: 3750 }, hours: [24, 38], contracts: ['temporary', 'permanent'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1, 2], habit: 'open', people: 'researchers',
    skills: ['sample preparation', 'gas chromatography', 'calibration', 'laboratory safety', 'inventory management', 'fieldwork'],
    intro: [
      'Mud comes in, numbers go out. In between there are ovens, scales, acids and you.',
      'Fifteen researchers depend on one gas chromatograph, and that one depends on you.',
    ],
    tasks: ['prepare and analyse soil, water and gas samples', 'keep the instruments running and the log book honest', 'order chemicals and take care of the waste', 'show new students how not to lose a finger', 'go along to the field about once a month', 'improve a protocol that takes three days'],
    asks: ['a laboratory diploma or a bachelor', 'neat work, also at the hundredth sample', 'basic knowledge of chromatography', 'a driving licence helps'],
    extra: ['Working hours are flexible around the instrument, which likes to start at nine.', 'The field station has bunks and a stove for long days.'],
  },
  {
    key: 'programme-officer', language: 'en', titles: ['Programme officer, international students', 'Coordinator international office'],
    employers: ['wadkust', 'noordoever'], pay: { period: 'month', min: 2950, max: 4350 }, hours: [24, 36], contracts: ['temporary', 'permanent'], workplaces: ['hybrid'],
    education: 'bachelor', years: [1, 2], habit: 'contact', people: 'students',
    skills: ['project coordination', 'intercultural communication', 'event planning', 'immigration procedures', 'Microsoft 365', 'writing'],
    intro: [
      'In August 900 students arrive in one week. You know where their keys are.',
      'You plan exchanges with forty partner schools and answer the mail of people who have never seen a tax form.',
    ],
    tasks: ['organise the arrival days', 'keep agreements with partner schools up to date', 'answer questions on visas, rooms and bicycles', 'report figures to the programme board', 'improve the pages that everybody clicks away from', 'visit a partner once a year'],
    asks: ['a bachelor in any direction', 'experience in an office that never gets quiet', 'very good written English', 'that you have lived abroad yourself, or wanted to'],
    extra: ['From the middle of August nobody takes leave; in July everybody does.', 'Staff follow language courses of the school for nothing.'],
  },
];
