package org.candour.web.shared;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A form as it is sent: names and values in which {@code %} and two digits stand for a byte. */
final class FormText {
  private static final int HEX = 16;

  private FormText() {}

  /**
   * Whether it can be read and kept: every escape whole, all of it UTF-8, no zero byte (no store
   * keeps one as it is, and nobody types one).
   */
  static boolean isSound(byte[] form) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(form.length);
    for (int i = 0; i < form.length; i++) {
      int one = form[i];
      if (one == '%') {
        one = escaped(form, i);
        i += 2;
        if (one < 0) {
          return false;
        }
      }
      if (one == 0) {
        return false;
      }
      plain.write(one);
    }
    return isText(plain.toByteArray());
  }

  /** The byte that an escape stands for; below zero when it is none. */
  private static int escaped(byte[] form, int at) {
    if (at + 2 >= form.length) {
      return -1;
    }
    int high = Character.digit(form[at + 1], HEX);
    int low = Character.digit(form[at + 2], HEX);
    return high < 0 || low < 0 ? -1 : high * HEX + low;
  }

  private static boolean isText(byte[] plain) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain));
      return text.hasRemaining() || plain.length == 0;
    } catch (CharacterCodingException notText) {
      return false;
    }
  }
}
