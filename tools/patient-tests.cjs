// Tests on the real database and of the architecture take as long as a busy machine needs.
jest.setTimeout(180_000);
