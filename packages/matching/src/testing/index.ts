export * from './pair-world.js';
export * from './brute-force.js';
export * from './random-world.js';
export * from './sample.builder.js';
export * from './plain-engine.js';
