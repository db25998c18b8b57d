package dev.sandbank.persistence.contract;

import java.util.List;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends properties over PostgreSQL after a third of their tries: each takes longer there, and what the other engine gets
 * right with all of them is wrong here only where the engines differ, which shows early. Where a database is opened twice
 * only what happens at once is of interest, so histories of one thread end after a few tries. Tests of this module find it
 * as a service.
 */
public final class FewerTries implements AroundTryHook {

    private static final int SHARE = 3;
    private static final int LEAST = 5;

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        TryExecutionResult result = aTry.execute(parameters);
        Property property = context.targetMethod().getAnnotation(Property.class);
        boolean atOnce = context.containerClass().getEnclosingClass() == TwoOpeningsTest.class;
        if (property == null || result.isFalsified() || !(atOnce || TestDatabase.isOfAServer())) {
            return result;
        }
        Store<Integer> tries = Store.getOrCreate(FewerTries.class, Lifespan.PROPERTY, () -> 0);
        tries.update(before -> before + 1);
        int enough = atOnce ? LEAST : Math.max(LEAST, property.tries() / SHARE);
        return tries.get() < enough ? result : TryExecutionResult.satisfied(true);
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
