// `npm test`: installs and builds what is missing, runs every check there is and ends with one line of counts.
import { requireNode } from './require-node.mjs'

requireNode(20)

// Loaded only now: what follows uses syntax that an old Node cannot even read.
import('./run-tests.mjs')
  .then(({ runTests }) => runTests(process.argv.slice(2)))
  .catch((error) => {
    console.error(error.isExpected ? error.message : error.stack)
    console.log('0 passed, 1 failed')
    process.exit(1)
  })
