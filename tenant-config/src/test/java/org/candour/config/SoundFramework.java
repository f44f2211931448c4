package org.candour.config;

/** The small sound framework of an invented partnership, for tests in other packages. */
public final class SoundFramework {
  public static final String TEXT = Small.SOUND;

  private SoundFramework() {}
}
