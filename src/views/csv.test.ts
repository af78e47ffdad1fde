import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { csv } from './csv.ts';
import { matrixCsv } from './matrix-csv.ts';
import { matrixRows, matrixWords } from './matrix.ts';

test('commas, quotes and line ends are kept inside quotes', () => {
  assert.equal(
    csv([['a,b', 'say "no"', 'two\nlines', 'plain ü']]),
    '"a,b","say ""no""","two\nlines",plain ü\r\n',
  );
});

test('what a spreadsheet would run as a formula is made text', () => {
  assert.equal(
    csv([['=1+1', '+1', '-1', '@sum', '\tx', 'a=b', '=HYPERLINK("x","y")']]),
    `'=1+1,'+1,'-1,'@sum,'\tx,a=b,"'=HYPERLINK(""x"",""y"")"\r\n`,
  );
});

test('the matrix is written in words, one layer a column, third parties by name', () => {
  const catalog = sampleCatalog();
  const lines = matrixCsv(matrixRows(catalog, permalinks()), matrixWords(catalog)).split('\r\n');
  assert.deepEqual(lines, [
    'id,service,category,model,Building,Runtime,Backup',
    'machine,Nimbus Machine,Compute,Rented,Nimbus,You,You',
    'function,Nimbus Function: Automatic updates,Functions,Serviced,Nimbus,Nimbus,Vault Ltd',
    'function-manual,Nimbus Function: Manual updates,Functions,Serviced,Nimbus,Shared,Vault Ltd',
    '',
  ]);
});
