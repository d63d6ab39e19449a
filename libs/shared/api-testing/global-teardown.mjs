export default async function tearDown() {
  await globalThis.ademruimteTestDatabase?.stop();
}
