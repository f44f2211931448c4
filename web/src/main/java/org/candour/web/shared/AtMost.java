package org.candour.web.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The largest form this address takes, in bytes as it is sent. Without it an address takes {@link
 * #USUAL}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AtMost {
  /** What an address takes that says nothing of its own: 64 kB. */
  int USUAL = 64 * 1024;

  /**
   * For a form with several narratives: three times what the interface takes, since a form writes
   * whatever is not plain Latin in three signs a byte.
   */
  int NARRATIVES = 768 * 1024;

  /** Bytes. */
  int value();
}
