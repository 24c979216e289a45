export * from './queue-connection.js';
export * from './queue-policies.js';
export * from './queues.js';
export * from './queue-consumer.js';
