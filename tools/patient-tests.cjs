// The tests of the architecture run the linter and build documents, which takes its time.
jest.setTimeout(180_000);
