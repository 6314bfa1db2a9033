import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// Engines are imported while a test waits for them, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
