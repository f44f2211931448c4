package org.candour.body;

/** What an appointment gives a person. */
public sealed interface Holding permits HoldsPost, HoldsSeat, Deputises, WorksFor {}
