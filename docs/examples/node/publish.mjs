// Publishes one report to union.reports: Avro straight to Kafka, with kafkajs.
//
//   npm ci
//   BOOTSTRAP_SERVERS=localhost:9092 SCHEMA_REGISTRY_URL=http://localhost:8081 node publish.mjs < report.json
//
// What matters for other programs, too:
// - the key is the report id, the partition murmur2 of it, as Java and kafkajs do by default;
// - the schema is asked for, never registered: ./unionpulse setup does that;
// - acks -1 and an idempotent producer: a report is stored once when send() returns.
import { readFileSync } from 'node:fs';
import { Kafka, Partitioners, logLevel } from 'kafkajs';
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry';

const TOPIC = 'union.reports';
const { BOOTSTRAP_SERVERS = 'localhost:9092', SCHEMA_REGISTRY_URL = 'http://localhost:8081' } = process.env;

const given = JSON.parse(readFileSync(0, 'utf8'));
const report = {
  status: 'PUBLISHED',
  title: '',
  body: '',
  region: '110000',
  declared: null,
  ...given,
  // A date is the number of days since 1970-01-01, a time the number of milliseconds.
  publishedOn: given.publishedOn ? Date.parse(`${given.publishedOn}T00:00:00Z`) / 86_400_000 : null,
  ingestedAt: Date.now(),
  source: { position: null, uri: null, ...given.source },
};

const registry = new SchemaRegistry({ host: SCHEMA_REGISTRY_URL });
const schemaId = await registry.getLatestSchemaId(`${TOPIC}-value`);
const value = await registry.encode(schemaId, report);

const kafka = new Kafka({
  clientId: 'unionpulse-node-example',
  brokers: BOOTSTRAP_SERVERS.split(','),
  logLevel: logLevel.ERROR,
});
const producer = kafka.producer({
  createPartitioner: Partitioners.DefaultPartitioner,
  idempotent: true,
  maxInFlightRequests: 1,
});
await producer.connect();
const [stored] = await producer.send({
  topic: TOPIC,
  acks: -1,
  messages: [{ key: report.reportId, value }],
});
await producer.disconnect();
console.log(`${report.reportId} revision ${report.revision} is in ${TOPIC}-${stored.partition}`);
