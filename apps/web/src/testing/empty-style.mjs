// Style sheets have no effect in page specs.
export default {};
