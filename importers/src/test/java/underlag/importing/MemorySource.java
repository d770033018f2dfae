package underlag.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A file in memory that knows how many of its streams are still open. */
public final class MemorySource implements ImportSource {
    private final String name;
    private final byte[] bytes;
    private final AtomicInteger open = new AtomicInteger();

    public MemorySource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public static MemorySource of(String name, String text) {
        return new MemorySource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        open.incrementAndGet();
        return new ByteArrayInputStream(bytes) {
            private boolean closed;

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    open.decrementAndGet();
                }
                super.close();
            }
        };
    }

    public int openStreams() {
        return open.get();
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
