package caselab.model;

import static caselab.model.Unit.*;

/** The numbers of a firm. Money in yuan, time in weeks. */
public enum FirmParameter implements Parameter {
    BRAND("brand", INDEX, Domain.SHARE, 0, "B: brand stock at the start, 0 to 1"),
    CASH("cash", YUAN, Domain.of(-1e15, 1e15), Double.NaN, "C: cash at the start"),
    CREDIT_LINE("creditLine", YUAN, Domain.of(0, 1e15), 0, "how far below zero cash may go before the firm leaves"),
    FIXED_COST("fixedCost", YUAN_PER_WEEK, Domain.AMOUNT, 0, "F: cost a week whatever is sold"),
    INITIAL_OUTPUT(
            "initialOutput",
            UNITS,
            Domain.of(1e-9, 1e12),
            1,
            "Q0: units made before the start, where the learning curve begins"),
    PROGRESS_RATIO(
            "progressRatio",
            RATIO,
            Domain.of(0.1, 1),
            1,
            "rho: conversion cost after output doubles, as a share of before"),
    LEARNING_LIMIT(
            "learningLimit",
            UNITS,
            Domain.LIMIT,
            Double.POSITIVE_INFINITY,
            "units beyond which experience lowers cost no further"),
    RESEARCH_SHARE("researchShare", SHARE, Domain.SHARE, 0, "rd: share of gross profit spent on research"),
    RESEARCH_PRODUCTIVITY(
            "researchProductivity", PER_YUAN, Domain.of(0, 1e3), 0, "a: how soon spending raises the odds of success"),
    RESEARCH_STEP("researchStep", INDEX, Domain.of(0, 1e3), 0, "dq: quality gained by a success"),
    ADVERTISING("advertising", YUAN_PER_WEEK, Domain.AMOUNT, 0, "ad: advertising a week"),
    EDUCATION_SPENDING("educationSpending", YUAN_PER_WEEK, Domain.AMOUNT, 0, "spending to teach buyers a feature"),
    CHANNEL_COST("channelCost", YUAN_PER_WEEK, Domain.AMOUNT, 0, "cost a week of keeping a channel of its own"),
    PLANT_CAPACITY(
            "plantCapacity",
            UNITS_PER_WEEK,
            Domain.LIMIT,
            Double.POSITIVE_INFINITY,
            "what the plant makes a week; own brand gets what contract work leaves"),
    OEM_UNITS("oemUnits", UNITS_PER_WEEK, Domain.AMOUNT, 0, "units a week made under contract for others"),
    OEM_PRICE("oemPrice", YUAN, Domain.AMOUNT, 0, "w: price per contract unit"),
    OEM_FROM("oemFrom", WEEK, Domain.WEEK, 0, "first week of the contract"),
    OEM_TO("oemTo", WEEK, Domain.WEEK, 100_000, "week in which the contract has ended"),
    ENTRY_COST("entryCost", YUAN, Domain.AMOUNT, 0, "paid once when the first product enters after the start"),
    ALLIANCE_MEMBERS(
            "allianceMembers",
            UNITS,
            new Domain(1, 1000, true),
            1,
            "n: small firms in the alliance, this one included; 1 for none"),
    SHARED_FIXED_COST(
            "sharedFixedCost", YUAN_PER_WEEK, Domain.AMOUNT, 0, "F_s: part of the fixed cost that an alliance splits"),
    COORDINATION_COST(
            "coordinationCost",
            YUAN_PER_WEEK,
            Domain.AMOUNT,
            0,
            "chi: cost a week of each further member of the alliance"),
    REACH_POOLING("reachPooling", SHARE, Domain.SHARE, 1, "phi: how far each further member opens its channels"),
    PARTNER_RESEARCH(
            "partnerResearch",
            YUAN_PER_WEEK,
            Domain.AMOUNT,
            0,
            "X_p: research spending of the alliance's best other member"),
    VARIANT_COST(
            "variantCost",
            YUAN_PER_WEEK,
            Domain.AMOUNT,
            0,
            "k_v: cost a week of each variant of a product beyond its first"),
    CREDIT_RATE("creditRate", PER_WEEK, Domain.of(0, 0.5), 0, "i: weekly interest on cash below zero"),
    CREDIT_PATIENCE(
            "creditPatience",
            WEEKS,
            Domain.LIMIT,
            Double.POSITIVE_INFINITY,
            "n_c: weeks in a row cash may be below zero before the lender calls the loan"),
    FAILURES_TOLERATED(
            "failuresTolerated",
            RATIO,
            new Domain(1, 100, true),
            1,
            "k: tries a research project gets; the k-th failure ends it"),
    EMPLOYEE_EQUITY("employeeEquity", SHARE, Domain.of(0, 0.99), 0, "b: share of profit that belongs to staff"),
    EQUITY_EFFECT(
            "equityEffect",
            RATIO,
            Domain.of(0, 100),
            0,
            "k_eq: how much a stake of staff adds to the yield of research"),
    REENTRY_WEEKS(
            "reentryWeeks", WEEKS, Domain.WEEK, 0, "weeks after failing in which the founder starts again; 0 never"),
    REENTRY_CASH("reentryCash", YUAN, Domain.AMOUNT, 0, "cash with which the founder starts again");

    private final About about;

    FirmParameter(String key, Unit unit, Domain domain, double neutral, String meaning) {
        about = new About(key, unit, domain, neutral, meaning);
    }

    @Override
    public About about() {
        return about;
    }
}
