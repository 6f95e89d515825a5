// BullMQ as a hotline: prioritised jobs are calls, workers are agents.
// node bullmq.mjs latency|throughput|produce PORT JOBS_PER_SECOND MILLISECONDS

import { fork } from 'node:child_process';
import { Queue, Worker } from 'bullmq';

const [what, port, rate, span] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const AGENTS = 30;
// So many jobs are under way while throughput is measured.
const WINDOW = 2 * AGENTS;
const connection = { host: '127.0.0.1', port };
const calls = new Queue('calls', { connection });
const options = () => ({ priority: 1 + Math.floor(Math.random() * 5), removeOnComplete: true });
const sleep = ms => new Promise(done => setTimeout(done, ms));

async function agents(work) {
  const workers = Array.from({ length: AGENTS }, () => new Worker('calls', work, { connection }));
  await Promise.all(workers.map(worker => worker.waitUntilReady()));
  return workers;
}

async function latency() {
  const sent = new Map();
  const latencies = [];
  const workers = await agents(async job => {
    const began = sent.get(job.data.call);
    if (began !== undefined) latencies.push(Number(process.hrtime.bigint() - began) / 1e6);
  });
  await sleep(300);
  const start = process.hrtime.bigint();
  for (let call = 0; call < (rate * span) / 1000; call++) {
    const due = (call * 1000) / rate;
    const wait = due - Number(process.hrtime.bigint() - start) / 1e6;
    if (wait > 0) await sleep(wait);
    sent.set(call, process.hrtime.bigint());
    void calls.add('call', { call }, options());
  }
  await sleep(500);
  await Promise.all(workers.map(worker => worker.close()));
  // The first tenth finds everything cold.
  const counted = latencies.slice(latencies.length / 10).sort((a, b) => a - b);
  const at = share => counted[Math.min(counted.length - 1, Math.floor(counted.length * share))];
  return { p50_ms: at(0.5), p99_ms: at(0.99), count: counted.length };
}

// Jobs are added by a process of their own, so that the peer can use both processors.
async function throughput() {
  let finished = 0;
  const producer = fork(process.argv[1], ['produce', port, 0, span], { stdio: ['ignore', 2, 2, 'ipc'] });
  // At the end it is gone before the last jobs are.
  producer.on('error', () => {});
  const workers = await agents(async () => {
    finished += 1;
    if (finished % 10 === 0 && producer.connected) producer.send(10);
  });
  producer.send(WINDOW);
  await sleep(span / 3);
  const [before, began] = [finished, process.hrtime.bigint()];
  await sleep((span * 2) / 3);
  const took = Number(process.hrtime.bigint() - began) / 1e9;
  const per_s = (finished - before) / took;
  producer.kill();
  await Promise.all(workers.map(worker => worker.close(true)));
  await calls.obliterate({ force: true });
  return { per_s };
}

async function produce() {
  process.on('message', async count => {
    for (let job = 0; job < count; job++) void calls.add('call', {}, options());
  });
}

if (what === 'produce') {
  await produce();
} else {
  const told = what === 'latency' ? await latency() : await throughput();
  console.log(JSON.stringify(told));
  await calls.close();
  process.exit(0);
}
