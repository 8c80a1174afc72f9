package caselab.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers whether something of it was lost, which a writer on top would keep to itself. */
final class StandardOutput extends FilterOutputStream {

    private @Nullable IOException lost;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            lost = e;
            throw e;
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /** Why something was lost; nothing if the reader had just seen enough, as {@code head} does. */
    Optional<String> lost() {
        return Optional.ofNullable(lost)
                .map(e -> String.valueOf(e.getMessage()))
                .filter(why -> !why.toLowerCase(Locale.ROOT).contains("pipe"));
    }
}
