package nl.traject.ui;

import java.security.SecureRandom;

/** Names a failure to the reader and in the log, such as T-7F3A-19C2. */
record ErrorId(int value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static ErrorId next() {
        return new ErrorId(RANDOM.nextInt());
    }

    @Override
    public String toString() {
        return String.format("T-%04X-%04X", value >>> 16, value & 0xFFFF);
    }
}
