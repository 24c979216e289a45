/** The plain English name of the occupation behind each kind of demo ad, by the key of its role. Dutch ads carry the same names, so that one filter finds both. */
export const OCCUPATION_NAMES: Readonly<Record<string, string>> = {
  nurse: 'nurse', 'nl-verpleegkundige': 'nurse', 'care-assistant': 'care assistant', 'home-care': 'home care worker', 'nl-begeleider': 'support worker', 'dental-assistant': 'dental assistant',
  physio: 'physiotherapist', 'lab-analyst-clinical': 'laboratory analyst', 'lab-technician': 'laboratory technician', 'lab-cleaner': 'cleaner', cleaner: 'cleaner', 'nl-schoonmaak': 'cleaner',
  housekeeping: 'housekeeper', 'bike-mechanic': 'bicycle mechanic', shop: 'shop assistant', 'nl-verkoop': 'shop assistant', 'garden-centre': 'shop assistant', 'web-shop': 'e-commerce employee',
  carpenter: 'carpenter', heatpump: 'heating installer', structural: 'structural engineer', painter: 'painter', 'nl-uitvoerder': 'construction supervisor', 'nl-monteur': 'maintenance technician',
  'nl-leerkracht': 'primary school teacher', 'teacher-primary': 'primary school teacher', childcare: 'childcare worker', 'language-teacher': 'language teacher', lecturer: 'university lecturer',
  'grid-planner': 'electrical engineer', 'wind-tech': 'wind turbine technician', hydrogen: 'process engineer', 'energy-adviser': 'energy adviser', mechanical: 'mechanical engineer', welder: 'welder',
  cnc: 'CNC machinist', maintenance: 'maintenance technician', 'process-operator': 'process operator', 'production-worker': 'production worker', 'nl-productie': 'production worker',
  greenhouse: 'greenhouse worker', 'dairy-farm': 'dairy farm worker', 'quality-food': 'food quality specialist', agronomist: 'agronomist', baker: 'baker', cook: 'cook', 'nl-kok': 'cook', waiter: 'waiter',
  reception: 'receptionist', 'park-maintenance': 'park maintenance worker', warehouse: 'warehouse worker', forklift: 'forklift driver', courier: 'courier', truck: 'truck driver', 'nl-chauffeur': 'truck driver',
  planner: 'transport planner', 'support-agent': 'customer service agent', bookkeeper: 'bookkeeper', 'nl-administratie': 'administrative employee', hr: 'HR officer', translator: 'translator',
  marketing: 'marketing employee', 'phd-peat': 'PhD researcher', 'phd-chem': 'PhD researcher', postdoc: 'postdoctoral researcher', 'research-software': 'software engineer',
  'programme-officer': 'programme officer', backend: 'software engineer', frontend: 'web developer', 'data-engineer': 'data engineer', devops: 'DevOps engineer', tester: 'software tester',
  'game-artist': 'game artist', ml: 'machine learning engineer', 'support-it': 'IT support employee',
};
