// `npm start`: installs and builds what is missing, opens the demo town and prints its one address.
import { requireNode } from './require-node.mjs'

requireNode(20)

// Loaded only now: what follows uses syntax that an old Node cannot even read.
import('./open-town.mjs')
  .then(({ openTown }) => openTown())
  .catch((error) => {
    console.error(`\n${error.isExpected ? error.message : error.stack}`)
    process.exit(1)
  })
