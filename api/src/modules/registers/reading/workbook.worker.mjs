/**
 * The sheets of one workbook as rows of cells, in a thread of its own that lives for this workbook only: the reader
 * holds the whole document several times over, and all of that goes with the thread. Plain JavaScript: a thread is
 * started from a file, the same in the built product and in the tests.
 */
import { Buffer } from 'node:buffer';
import { parentPort, workerData } from 'node:worker_threads';
import readXlsxFile from 'read-excel-file/node';

const { bytes, atOnce } = workerData;

/** Days have no zone; the reader puts them at midnight UTC. */
function asTold(value) {
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime()) ? '#VALUE!' : value.toISOString().slice(0, 10);
}

for (const { sheet, data } of await readXlsxFile(Buffer.from(bytes), { trim: false })) {
  parentPort.postMessage({ sheet, rows: null });
  for (let start = 0; start < data.length; start += atOnce) {
    parentPort.postMessage({ sheet, rows: data.slice(start, start + atOnce).map((row) => row.map(asTold)) });
  }
}
parentPort.postMessage('whole');
