import type { Role } from '../role.js';

/** Schools and childcare. */
export const EDUCATION_ROLES: Role[] = [
  {
    key: 'teacher-primary', language: 'en', titles: ['Primary teacher, international class', 'Class teacher, ages 8 to 10'],
    employers: ['hondsrugschool'], pay: { period: 'month', min: 3301, max: 4900 }, hours: [24, 40], contracts: ['temporary', 'permanent'], workplaces: ['on-site'],
    education: 'bachelor', years: [1, 2], habit: 'open', people: 'children and parents',
    skills: ['primary teaching', 'inquiry-based learning', 'English as an additional language', 'classroom management', 'assessment', 'parent meetings'],
    intro: [
      'You have 21 children with fourteen home languages. By Christmas they argue fluently about football in English.',
      'Some stay for six years, some for six months. Your class has to feel like theirs from the first Monday.',
    ],
    tasks: ['teach all subjects except gym and Dutch', 'plan units with your parallel colleague', 'welcome new children in the middle of the year', 'speak with parents from many school cultures', 'assess and report twice a year', 'take your turn at the crossing with the orange vest'],
    asks: ['a teaching qualification for primary school', 'two years in front of a class', 'experience with children who learn in a second language', 'humour before nine in the morning'],
    extra: ['Moving here is paid for, and your own children get a place in the school.', 'There are twelve weeks of school holidays, of which you work one.'],
  },
  {
    key: 'childcare', language: 'en', titles: ['Childcare worker, bilingual group', 'Pedagogical worker, babies and toddlers'],
    employers: ['wadpieren'], pay: { period: 'month', min: 2560, max: 3450 }, hours: [16, 36], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1], habit: 'contact', people: 'parents',
    skills: ['child development', 'first aid for children', 'reading aloud', 'bilingual education', 'observation', 'hygiene'],
    intro: [
      'In the bilingual group one of you always speaks English and the other always speaks Dutch. The children sort it out faster than we do.',
      'Twelve toddlers, three adults, one mud kitchen.',
    ],
    tasks: ['play, comfort, change, feed', 'speak English with the children all day', 'tell parents one true thing about the day', 'plan activities around a theme', 'watch how a child grows and write it down', 'go outside, whatever the weather'],
    asks: ['a diploma in pedagogy or childcare, Dutch or recognised', 'English at level B2 or better', 'a certificate of good conduct', 'work on at least two fixed days'],
    extra: ['We pay the recognition of a foreign diploma.', 'The day ends at 18.30, and then it really ends.'],
  },
  {
    key: 'language-teacher', language: 'en', titles: ['Teacher of English for adults', 'Language trainer, evening groups'],
    employers: ['lopendvuur', 'wadkust'], pay: { period: 'hour', min: 24, max: 34 }, hours: [8, 20], contracts: ['freelance', 'temporary'], workplaces: ['hybrid', 'on-site'],
    education: 'bachelor', years: [1, 2], habit: 'open', people: 'learners',
    skills: ['English teaching', 'CEFR assessment', 'lesson planning', 'online teaching', 'grammar', 'group dynamics'],
    intro: [
      'Nurses, engineers and one retired captain want to speak better English. You get them talking in the first five minutes.',
      'Groups are small, the coffee is free and nobody gets a mark.',
    ],
    tasks: ['teach two or three groups a week', 'test new learners and place them', 'prepare material from real life: a lease, a letter, a joke', 'give feedback that people can use tomorrow', 'teach one group online', 'meet the other teachers once a month'],
    asks: ['a certificate such as CELTA, or a degree in teaching', 'experience with adults', 'patience with the th', 'two free evenings a week'],
    extra: ['Preparation time is paid, half an hour for each hour.', 'All teachers may follow any other course in the house.'],
  },
  {
    key: 'lecturer', language: 'en', titles: ['Lecturer in water technology', 'Lecturer, international business'],
    employers: ['wadkust'], pay: { period: 'month', min: 4300, max: 6270 }, hours: [24, 40], contracts: ['temporary', 'permanent'], workplaces: ['hybrid'],
    education: 'master', years: [3, 5], habit: 'contact', people: 'students',
    skills: ['lecturing', 'curriculum design', 'thesis supervision', 'applied research', 'assessment', 'industry contacts'],
    intro: [
      'Your students build things for real clients. Last year a filter of theirs went into a brewery and stayed there.',
      'You come from practice, or have one foot in it, and you can explain what goes wrong there.',
    ],
    tasks: ['teach second- and third-year courses in English', 'coach project groups', 'supervise theses at companies', 'renew a course together with two colleagues', 'take part in applied research one day a week', 'sit on the exam board for a while'],
    asks: ['a master in a relevant field', 'work experience outside a school', 'the teaching certificate, or the will to get it within two years', 'English at level C1'],
    extra: ['The teaching course is given in English and counts as working time.', 'You get 428 hours of leave a year on a full contract, mostly in summer.'],
  },
];
