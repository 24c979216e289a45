import type { Role } from '../role.js';
import { CARE_ROLES } from './care.js';
import { CLEANING_RETAIL_ROLES } from './cleaning-retail.js';
import { CONSTRUCTION_ROLES } from './construction.js';
import { EDUCATION_ROLES } from './education.js';
import { ENERGY_ROLES } from './energy.js';
import { ENGINEERING_ROLES } from './engineering.js';
import { FOOD_ROLES } from './food.js';
import { HOSPITALITY_ROLES } from './hospitality.js';
import { LOGISTICS_ROLES } from './logistics.js';
import { OFFICE_ROLES } from './offices.js';
import { RESEARCH_ROLES } from './research.js';
import { TECHNOLOGY_ROLES } from './technology.js';

export { DUTCH_ROLES } from './dutch.js';

export const ENGLISH_ROLES: Role[] = [
  ...CARE_ROLES, ...TECHNOLOGY_ROLES, ...ENGINEERING_ROLES, ...FOOD_ROLES, ...RESEARCH_ROLES, ...LOGISTICS_ROLES, ...HOSPITALITY_ROLES, ...EDUCATION_ROLES, ...CONSTRUCTION_ROLES, ...ENERGY_ROLES, ...OFFICE_ROLES, ...CLEANING_RETAIL_ROLES,
];
