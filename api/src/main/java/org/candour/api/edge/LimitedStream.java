package org.candour.api.edge;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that may not be longer than it says here, however long it claims to be. */
final class LimitedStream extends FilterInputStream {
  private final int limit;
  private long read;

  LimitedStream(InputStream body, int limit) {
    super(body);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int some = super.read(into, offset, length);
    count(Math.max(some, 0));
    return some;
  }

  private void count(int more) {
    read += more;
    if (read > limit) {
      throw SizeLimit.tooLarge(limit, in);
    }
  }
}
