import type { Role } from '../role.js';

/** Care and health. */
export const CARE_ROLES: Role[] = [
  {
    key: 'nurse', language: 'en', titles: ['Registered nurse, surgical ward', 'Nurse for the acute admissions unit', 'Nurse, night and weekend team'],
    employers: ['noorderwaard'], pay: { period: 'month', min: 2900, max: 4300 }, hours: [24, 36], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'bachelor', years: [0, 1, 2], habit: 'strict', people: 'patients',
    skills: ['wound care', 'medication administration', 'patient observation', 'electronic patient records', 'clinical reporting', 'pain management', 'basic life support'],
    intro: [
      'On a normal shift you look after five or six people who have just been operated on. Some go home the next morning, others need you for a week.',
      'You are the one who sees that a patient breathes a little faster than an hour ago, and who does something about it.',
      'The unit has 28 beds and a team of 41 nurses, of whom seven were trained outside the Netherlands.',
    ],
    tasks: ['take over from the night team and plan the round of your own patients', 'give medication, also through a drip, and check it with a second nurse', 'look after wounds and drains', 'prepare people for theatre and bring them back', 'tell families what happened today, in words they can use', 'keep the patient record up to date before you go home', 'guide a student two days a week'],
    asks: ['a nursing degree, with a BIG registration or the procedure for one under way', 'experience on a ward, in any country', 'calm at busy moments, and the courage to call the doctor at night', 'readiness to work one weekend in three', 'a flu jab or a good conversation about it'],
    extra: ['New nurses work eight weeks beside an experienced colleague before they get patients of their own.', 'We help with the BIG registration: somebody from our office goes through the papers with you and pays the fee.'],
  },
  {
    key: 'care-assistant', language: 'en', titles: ['Care assistant for older residents', 'Carer, small-scale dementia house', 'Care helper (learning on the job)'],
    employers: ['hunzeborg'], pay: { period: 'month', min: 2350, max: 2980 }, hours: [16, 32], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 0, 1], habit: 'contact', people: 'residents',
    skills: ['personal care', 'dementia care', 'lifting techniques', 'cooking', 'reporting', 'first aid'],
    intro: [
      'Eight people share a kitchen, a garden and you. You help them out of bed, you eat with them, and in the afternoon somebody always wants to go outside.',
      'Most residents no longer remember yesterday. So you make today good: clean clothes, warm soup, a walk along the canal.',
      'This is work with your hands and your patience. Nobody looks at a stopwatch here.',
    ],
    tasks: ['help with washing, dressing and eating', 'cook a hot meal with two residents', 'notice what changes and write it down', 'lift and move people safely, with the hoist', 'go along to the hairdresser or the market', 'make the beds and keep the living room pleasant'],
    asks: ['a care certificate, or the wish to earn one with us in a year', 'that you like old people, also on their bad days', 'shifts between seven in the morning and eleven at night', 'a bicycle or another way to arrive at seven', 'a certificate of good conduct, which we apply for'],
    extra: ['You can start without a diploma: school is one day a week and we pay it.', 'Rosters are made six weeks ahead by the team itself.'],
  },
  {
    key: 'home-care', language: 'en', titles: ['District carer by electric bicycle', 'Home care worker, morning rounds'],
    employers: ['tjongerhof'], pay: { period: 'hour', min: 16.2, max: 20.5 }, hours: [12, 28], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1], habit: 'contact', people: 'clients',
    skills: ['personal care', 'compression stockings', 'medication checks', 'route planning', 'cycling', 'reporting'],
    intro: [
      'Between seven and eleven you visit seven people at home. At the first door the coffee is ready, at the last one the dog knows you.',
      'You work alone on the road and together in the app: questions get an answer within minutes.',
      'Villages, farms, a few flats: your round is about fourteen kilometres and always different in the light.',
    ],
    tasks: ['help clients wash and dress', 'put on compression stockings and check the skin', 'see that medicine is taken, and when', 'write a short report after each visit', 'call the district nurse when something is wrong', 'swap shifts with colleagues in the app'],
    asks: ['experience with personal care, paid or in your own family', 'confidence on a bicycle in wind and rain', 'that you keep a promise about time', 'no objection to cats'],
    extra: ['The electric bicycle, the rain suit and the phone are ours.', 'Travel between clients counts as working time, to the minute.'],
  },
  {
    key: 'dental-assistant', language: 'en', titles: ['Dental assistant, four-chair practice', 'Assistant at the chair and at the desk'],
    employers: ['wierde'], pay: { period: 'month', min: 2400, max: 3100 }, hours: [24, 38], contracts: ['permanent'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1], habit: 'contact', people: 'patients',
    skills: ['chairside assistance', 'sterilisation', 'appointment planning', 'dental X-rays', 'infection control', 'customer service'],
    intro: [
      'You hand the dentist what she needs before she asks for it, and you hold the hand of whoever is afraid.',
      'Half of the day you stand at the chair, the other half you run the sterilisation room and the diary.',
      'Many of our patients speak English, Arabic or Polish. We would like the team to sound like the waiting room.',
    ],
    tasks: ['prepare the room and assist at treatments', 'clean and sterilise instruments by the book', 'take X-rays once you have the certificate', 'plan appointments and call people who forgot theirs', 'order supplies every Thursday', 'explain to children how to brush'],
    asks: ['a diploma as dental assistant or comparable practice abroad', 'clean hands, clean work', 'a friendly voice on the phone', 'availability on two evenings a month'],
    extra: ['The radiation certificate takes two days and is on us.', 'Fridays end at three, also in winter.'],
  },
  {
    key: 'physio', language: 'en', titles: ['Physiotherapist, rehabilitation after injury', 'Physiotherapist with an eye for older people'],
    employers: ['noorderwaard', 'hunzeborg'], pay: { period: 'month', min: 2850, max: 4100 }, hours: [24, 36], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'bachelor', years: [1, 2], habit: 'strict', people: 'patients',
    skills: ['exercise therapy', 'gait analysis', 'manual therapy', 'treatment planning', 'motivational interviewing', 'clinical reporting'],
    intro: [
      'Knees, hips, strokes: people come to you on wheels and, if all goes well, leave on foot.',
      'You see eight patients a day for half an hour each, in a gym with large windows and bad music.',
      'Together with an occupational therapist and a doctor you decide what a person can do again in six weeks.',
    ],
    tasks: ['examine new patients and agree on a goal', 'give exercise therapy, alone and in groups', 'train colleagues on the wards in safe moving', 'measure progress and stop what does not help', 'write to the family doctor', 'join the Tuesday case meeting'],
    asks: ['a degree in physiotherapy that can be registered here', 'at least a year with adult patients', 'interest in research, since we take part in two studies', 'that you explain rather than impress'],
    extra: ['There is a yearly budget of EUR 1,500 for courses of your own choice.', 'A colleague from Portugal wrote a guide to the registration procedure; you get it on day one.'],
  },
  {
    key: 'lab-analyst-clinical', language: 'en', titles: ['Medical laboratory analyst', 'Analyst clinical chemistry, rotating shifts'],
    employers: ['noorderwaard'], pay: { period: 'month', min: 2800, max: 3900 }, hours: [28, 36], contracts: ['permanent'], workplaces: ['on-site'],
    education: 'bachelor', years: [0, 1, 3], habit: 'open', people: 'colleagues',
    skills: ['clinical chemistry', 'haematology', 'quality control', 'laboratory information systems', 'troubleshooting analysers', 'ISO 15189'],
    intro: [
      'About 4,000 tubes a day pass through our laboratory. Most are fine. You find the ones that are not.',
      'A doctor on the third floor waits for a potassium value. You make sure that it is right and that it is there in twenty minutes.',
      'The machines do the pipetting; you judge what they say.',
    ],
    tasks: ['run and release routine blood tests', 'call critical values to the ward', 'calibrate analysers and read the control charts', 'solve faults before you call the engineer', 'validate a new method with the chemist', 'do one night in eight'],
    asks: ['a bachelor in laboratory science or biomedical technology', 'accuracy that survives a phone ringing', 'experience with an automated line is welcome', 'readiness for evening, night and weekend work'],
    extra: ['Night work is paid at 144 per cent.', 'The team has analysts from nine countries; manuals and meetings are in English.'],
  },
];
