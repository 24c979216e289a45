import { CALCULATOR_NAMES } from './calculator.js';
import type { Calculator, CalculatorName } from './calculator.js';
import { affordabilityCalculator, contractLengthCalculator, depositCalculator, feesCalculator, rentBenefitCalculator } from './home-calculators.js';
import { minimumWageCalculator, netPayCalculator, permitCalculator, thirtyPercentCalculator } from './work-calculators.js';

const ALL: Record<CalculatorName, Calculator> = {
  permit: permitCalculator, 'net-pay': netPayCalculator, 'thirty-percent': thirtyPercentCalculator, 'minimum-wage': minimumWageCalculator, affordability: affordabilityCalculator, deposit: depositCalculator, fees: feesCalculator, 'contract-length': contractLengthCalculator, 'rent-benefit': rentBenefitCalculator,
};

/** The calculator of a name as it stands in an address; the first where the name is none of ours. */
export function calculatorNamed(name: string | undefined): Calculator {
  return ALL[CALCULATOR_NAMES.find((one) => one === name) ?? CALCULATOR_NAMES[0]];
}
