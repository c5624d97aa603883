// Divides the tests into the parts `npm test` runs: each part is one Jest project.
const parts = {
  unit: ['test/unit/**/*.test.{ts,tsx}', 'test/property/**/*.test.ts', 'test/contract/**/*.test.ts', 'test/architecture.test.ts'],
  'local-cloud': ['test/local-cloud/**/*.test.ts'],
  sdk: ['test/sdk/**/*.test.ts'],
  weapp: ['test/weapp/**/*.test.ts'],
  journeys: ['test/journeys/**/*.test.ts'],
}

const compile = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
  ],
}

const aMinute = 60_000

const project = (name) => ({
  displayName: name,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: parts[name].map((pattern) => `<rootDir>/${pattern}`),
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache', '<rootDir>/.data'],
  transform: compile,
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
})

// Jest reads the time limit here only, never from a project.
module.exports = { projects: Object.keys(parts).map(project), maxWorkers: 2, testTimeout: aMinute }
