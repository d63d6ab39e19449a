// One place for the swc settings of the API: the build and Jest share them, so what is tested is
// what runs. Decorator metadata is what Nest, TypeORM and class-validator live on.
const jsc = {
  target: 'es2023',
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  keepClassNames: true,
};

module.exports = {
  build: { jsc, module: { type: 'es6' }, sourceMaps: 'inline', swcrc: false, configFile: false },
  jest: { jsc, module: { type: 'commonjs' }, sourceMaps: 'inline', swcrc: false },
};
