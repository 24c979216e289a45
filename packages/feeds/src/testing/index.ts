export * from './made-esco.js';
