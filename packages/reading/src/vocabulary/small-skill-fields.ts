/**
 * Which occupations ask which skills of our own vocabulary: `skills | beginnings of ISCO-08 groups`, `*` = all. From it follows how rare a skill is. A skill
 * that stands here not at all weighs as a middling one.
 */
export const SMALL_SKILL_FIELDS = `
communication teamwork problem-solving time-management accuracy independence flexibility stress-resistance|*
english dutch office-software|*
analytical critical-thinking creativity excel presentation report-writing|1 2 3 41 42 43
german customer-service telephone data-entry administration scheduling|1 2 3 4 5
frisian|3412 2635 5321 5322 2341 4110 3359
python git agile|251 252 2120 2511 2310 2152 2131
java csharp php ruby golang rust kotlin scala dotnet spring django microservices object-oriented|2512 2514 2521
javascript typescript html-css react angular vue node|2512 2513 2514
cplusplus embedded|2512 2152 2151
swift|2514
matlab|2152 2144 2151 2310 2120
r-language statistics|2120 2511 2310 2131 2413 2631 2212
sql data-modelling|2511 2512 2521 2522 2519 2421 2413
nosql big-data data-engineering|2521 2511 2512
wordpress|2513 2431 2641
docker kubernetes terraform ansible aws azure gcp devops ci-cd|2512 2521 2522 2523
linux|2512 2522 2523 2529 3512
rest-api|2512 2513 2514 2519 2521
machine-learning deep-learning nlp computer-vision|2511 2310
data-analysis business-intelligence power-bi tableau|2511 2521 2413 2421 2411 1211 2431
sap erp|2522 2421 1211 1321 1324 3323 4322 3313 2411
crm|2433 3322 1221 4222 2431 2522
afas|3313 4313 2423 4110
sharepoint|4110 4120 2522 2622
scrum|251 252 2421 1330
itil active-directory|2522 2523 3512 1330
test-automation software-testing|2519 2512
cyber-security penetration-testing|2529 2523 2522 1330
network-administration|2522 2523 2529 3512
software-architecture|2512 1330
plc|2151 3115 3114 7233 7411
cad technical-drawings|2144 2142 2151 3112 3115 3118 2161 7223 7213 7212 7115
bim construction-drawings|2142 2161 3112 3118 3123 1323
gis|2165 2164 2131 2114
photoshop figma ux-design graphic-design|2166 2513 2431
video-editing photography|3431 2166 2641
seo sea google-analytics social-media email-marketing content-marketing copywriting branding|2431 1221 2641 2432
market-research|2431 1221 2421
e-commerce|3322 2431 1420
public-relations|2432 1221
event-organisation|3332 2432 1411 1412
translation|2643 2353
technical-writing|2641 2144 2512 3512
public-speaking|2310 2330 2432 2611 1120
negotiation|1 2433 3322 3323 3334 2611 2421
sales lead-generation|3322 1221 2433 3334 5244 5223 3321
account-management|2433 3322 1221
complaint-handling|4222 4224 4226 5223 3321 5244
cash-register|5223 5230 5131 5132 9411
stock-shelves|9334 5223
visual-merchandising|5223 3432 1420
project-management stakeholder-management|1 2421 2422 2142 2161 3332 1330
change-management process-improvement strategy|1 2421 2423
risk-management|1 2413 2263 2619 3321
quality-assurance|1219 1321 2145 7543 2519 3111 3212 2262
auditing|2411 1219 2619 2263
budgeting|1 2411 2413 2421
financial-reporting financial-analysis|2411 2413 1211
bookkeeping accounts-payable accounting|3313 2411 1211 4110
tax-law|2411
payroll absence-management|4313 2423 1212
recruitment hr-advice labour-law|2423 1212
contract-law legal-advice privacy-law|2611 2619
anti-money-laundering|2619 4211 2413
policy-development|2422 3359 2351
procurement|3323 1324 2421
supply-chain|1324 2421 4322 4323
inventory|4321 1324 4322 9334 1420 3323
order-picking packing loading barcode-scanning|4321 9333 9321 8344
forklift|8344 4321 9333
transport-planning|4323 1324
customs|4323 3323 2421
truck-licence|8332
driving-licence|7 8322 8332 5322 3412 3322 5153 9611
adr|8332
route-delivery|8322
nursing-care|2221 5321
personal-care|5321 5322 3412
medication|2221 5321 2262 3213 3256
wound-care|2221 5321 3256
first-aid|2221 2240 3256 5311 5411 5414 3422 2341
elderly-care palliative-care|2221 5321 5322 2212
disability-care|3412 5321 2635
mental-health|2221 2634 3412 2635
home-care|5322 5321 2221
care-plans|2221 3412 5321 2635
patient-records|2221 2212 2211 3256 3212 2264
triage|2221 2211 3256 2240
blood-samples|3212 3256 2221
infection-control|2221 2261 3251 3212 9112
rehabilitation|2264 2269 2266
counselling social-support youth-care|2635 3412 2634 2359
childcare|5311 1341 5312 3412
teaching|2310 2320 2330 2341 2352 2353 5312
curriculum|2351 2310 2330 2320
student-guidance|2310 2330 2320 2359 2341
special-education|2352 2341 5312
training-staff coaching team-leadership staff-planning|1 5151 2423 2421 3434 3123
scientific-research scientific-writing|2310 2131 2113 2120
grant-writing|2310 2422
laboratory-techniques|3111 3212 2131 2113 2310
cell-culture molecular-biology microbiology|2131 3212 3111 2310
chromatography chemistry|2113 3111 2145
gmp|2113 3111 2262 8131 2145 1219
clinical-trials|2212 2310
haccp|5120 3434 2145 9412 7512 7511 8160 1412
cooking|5120 3434 9412
baking|7512
serving|5131 5132
coffee-making|5132 5131
hospitality|5131 5132 4224 1411 1412 4226
reservations|4224 4221 1411
housekeeping|9112 5151
cleaning|9112 5151 5153 9412
dishwashing|9412
laundry|8157 9112 5322
welding|7212 7213
metalworking|7213 7212 7223
cnc|7223
machine-setup machine-operation|8 7223 7322
preventive-maintenance troubleshooting|7233 7411 7231 3115 3114 7127 8131
hydraulics mechanics|7233 3115 2144 7231
mechatronics|3115 2151 7233
electrical-engineering|2151 7411 3114
nen-3140|7411 3114 7233
plumbing|7126 7127
heating heat-pumps refrigeration|7127 7126 2149
solar-panels|7411 2149
wind-energy|3115 2149
hydrogen|2145 2149 2151
energy-transition|2149 2143 2151 2422
carpentry|7115
painting|7131
bricklaying|7112
concrete paving|7114 7112 8342
scaffolding|7121 7112 3115
cost-calculation|3112 2142
site-supervision|3123 1323
structural-analysis|2142 2144
vca|7 3112 3115 3123 8131 8342 2263
workplace-safety|2263 3123 1321 8 7
environmental-law|2143 2263 3359
spatial-planning|2164 3359 2422
water-management|2143 2142
process-technology|2145 8131
food-technology|2145 8160
milking|9212 6121
crop-growing|9214 2132 6113
gardening|6113 9214
tractor|6121 9212 9214
bicycle-repair|7234
vehicle-repair|7231
sewing|7531
security-surveillance|5414 5413
minutes filing|4110 4120 2622
reception|4226 4120 4224
game-design|2166 2512
qa-requirements business-analysis|2421 2512 2519
product-management|2421
business-development|1 2433 3322
property-management|3334
insurance mortgages|3321 4211
facility-management|5153 1219
music|2652
sports-coaching|3422
`;
