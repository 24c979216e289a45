import type { Role } from '../role.js';

/** Engineering and industry. */
export const ENGINEERING_ROLES: Role[] = [
  {
    key: 'mechanical', language: 'en', titles: ['Mechanical engineer', 'Design engineer (SolidWorks)', 'Mechanical engineer, pumps and drives'],
    employers: ['greide'], pay: { period: 'month', min: 3300, max: 5100 }, hours: [36, 40], contracts: ['permanent'], workplaces: ['hybrid', 'on-site'],
    education: 'bachelor', years: [1, 3, 5], habit: 'open', people: 'colleagues',
    skills: ['SolidWorks', 'technical drawing', 'finite element analysis', 'hydraulics', 'GD&T', 'prototyping'],
    intro: [
      'What you draw on Monday can lie on the test bench on Thursday, because the workshop is downstairs.',
      'The product is eighty years old and still gets better by a per cent or two each year. This year the per cent is yours.',
      'You design parts that must run for thirty years in dirty water.',
    ],
    tasks: ['design parts and assemblies in SolidWorks', 'calculate strength, flow and life', 'make drawings that the workshop can use without calling you', 'test prototypes and write down the truth', 'visit customers, mostly in the Netherlands and Germany', 'find cheaper ways that are not worse'],
    asks: ['a degree in mechanical engineering', 'experience with machines that really were built', 'knowledge of welding or casting', 'that you go and look before you decide'],
    extra: ['You get two months on the workshop floor first. Nobody has regretted it.', 'There are 32 days of leave and the factory closes between Christmas and New Year.'],
  },
  {
    key: 'welder', language: 'en', titles: ['Welder MIG/MAG', 'TIG welder for stainless steel', 'Welder, heavy ship sections'],
    employers: ['turfpoort', 'greide', 'dollardstaal'], pay: { period: 'hour', min: 17.5, max: 24 }, hours: [36, 40], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [1, 2, 5], habit: 'open', people: 'colleagues',
    skills: ['MIG/MAG welding', 'TIG welding', 'reading drawings', 'grinding', 'VCA safety', 'overhead crane'],
    intro: [
      'You weld sections of ten to fifty millimetres, in position, indoors. The inspector comes with an ultrasonic probe and usually leaves satisfied.',
      'The hall is warm in winter and loud all year. You get good gloves, a fresh-air helmet and your own place.',
      'Lock gates, ramps, masts: rarely the same thing twice in a month.',
    ],
    tasks: ['weld from drawings, 135 and 136', 'set up and tack the parts', 'check your own seam before somebody else does', 'grind and finish', 'move plates with the overhead crane', 'keep your place tidy enough to find a chalk'],
    asks: ['welding certificates, or a test weld that speaks for itself', 'the VCA safety certificate, also possible here in English', 'that you can read a drawing', 'two-shift work, early and late'],
    extra: ['New certificates are paid and done in working time.', 'The early shift ends at three, so there is still a day left.'],
  },
  {
    key: 'cnc', language: 'en', titles: ['CNC miller, five axes', 'CNC operator precision parts'],
    employers: ['langewold', 'turfpoort', 'dollardstaal'], pay: { period: 'month', min: 2700, max: 3900 }, hours: [36, 40], contracts: ['permanent'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 2, 4], habit: 'open', people: 'colleagues',
    skills: ['CNC milling', 'Heidenhain', 'measuring tools', 'CAM programming', 'tool setting', 'reading drawings'],
    intro: [
      'A tolerance of four micrometres leaves no room for a bad day, but plenty for coffee while the machine runs.',
      'You set up, run and measure series of five to five hundred parts.',
      'Titanium on Monday, plastic on Wednesday, and on Friday the robot gets its new gripper.',
    ],
    tasks: ['set up the machine and the tools', 'adjust programs at the control', 'measure parts and keep the charts', 'tell the planner honestly how long it takes', 'prepare the robot for the night', 'teach a student what swarf smells like when it is wrong'],
    asks: ['experience on a Heidenhain or Siemens control', 'a sharp eye and clean hands', 'readiness for two shifts', 'a first idea of CAM'],
    extra: ['The shift bonus is 13 per cent.', 'A beginner with talent is welcome too; training takes nine months.'],
  },
  {
    key: 'maintenance', language: 'en', titles: ['Maintenance technician, electrical', 'Technician for breakdowns and better machines'],
    employers: ['turfpoort', 'oldambt', 'veenkern', 'fivelland'], pay: { period: 'month', min: 2900, max: 4200 }, hours: [36, 40], contracts: ['permanent'], workplaces: ['on-site'],
    education: 'vocational', years: [1, 3], habit: 'contact', people: 'operators',
    skills: ['PLC', 'electrical maintenance', 'fault finding', 'pneumatics', 'Siemens S7', 'preventive maintenance'],
    intro: [
      'When the line stops, thirty people look at you. You look at the drawing, then at the sensor, and mostly it is the sensor.',
      'You know every motor by its sound after half a year, and some by name.',
      'Half of the work is repair. The other half is making sure that you are not called again.',
    ],
    tasks: ['find and mend electrical faults', 'read and adapt PLC programs', 'do planned maintenance on Saturdays, one in five', 'change drives, sensors and bearings', 'propose improvements and carry them out', 'write in the log what you did'],
    asks: ['a technical diploma and NEN 3140 or the wish to get it', 'experience in a factory', 'a driving licence for the standby weeks', 'no fear of heights or of dust'],
    extra: ['Standby pays EUR 310 a week plus the hours you are called.', 'You get a van, which may also stand in front of your own door.'],
  },
  {
    key: 'process-operator', language: 'en', titles: ['Process operator, five shifts', 'Operator A, day and night'],
    employers: ['oldambt', 'fivelland', 'waterstof'], pay: { period: 'month', min: 2650, max: 3700 }, hours: [33, 38], contracts: ['permanent', 'temporary'], workplaces: ['on-site'],
    education: 'vocational', years: [0, 1, 2], habit: 'contact', people: 'the shift team',
    skills: ['process control', 'sampling', 'HACCP', 'forklift', 'shift handover', 'safety procedures'],
    intro: [
      'From a room with fourteen screens you watch water, heat and pressure. Twice an hour you put on a helmet and go and look.',
      'Five people run the plant at night. You rely on each other, and on the thermos.',
      'The process never stops, so there is always somebody to learn from, also at four in the morning.',
    ],
    tasks: ['start, stop and adjust installations', 'take samples and measure them', 'clean and change filters', 'hand over to the next shift, face to face', 'act when an alarm is more than a number', 'drive the forklift when it is needed'],
    asks: ['a vocational diploma, any technical direction', 'five-shift work, nights included', 'that safety rules do not bore you', 'some English, because the manuals come from Denmark'],
    extra: ['The shift bonus of 28 per cent comes on top of the pay named here.', 'The course for operator B starts every February.'],
  },
  {
    key: 'production-worker', language: 'en', titles: ['Production worker, no experience needed', 'Assembly and packing worker', 'Packing line worker, day shift'],
    employers: ['veenkern', 'swette', 'oldambt', 'kasgroen'], pay: { period: 'hour', min: 14.71, max: 16.8 }, hours: [24, 40], contracts: ['temporary', 'temporary', 'permanent'], workplaces: ['on-site'],
    education: 'none', years: [0], habit: 'open', people: 'colleagues',
    skills: ['manual assembly', 'packing', 'quality checks', 'hygiene rules', 'teamwork', 'hand pallet truck'],
    intro: [
      'You stand at the line, you change place every hour, and at the end of the day there are 6,000 boxes that were not there in the morning.',
      'The work is simple to learn and has to be done well. Your team leader shows you everything in the first three days.',
      'Around you people speak Polish, Arabic, Frisian and English. The signs have pictures.',
    ],
    tasks: ['pack, weigh and label', 'take out what is broken', 'fill the machine and clear a jam safely', 'keep the floor clean and dry', 'count the boxes at the end of the shift', 'help where it is busiest'],
    asks: ['that you can stand and lift up to fifteen kilos', 'on time at six or at two, depending on the week', 'clean hands and no jewellery at work', 'enough English for the safety film'],
    extra: ['There is a bus from the station at 5.25 and at 13.25.', 'After six months a temporary contract becomes one with us. That happened to most of the team.'],
  },
];
