/** The items of a list with what stands between them: an item, a separator, an item and so on. */
const joinList = (items, { two, more, last, before }) => items.flatMap((item, index) => {
    if (!index)
        return item;
    if (index < items.length - 1)
        return [more, item];
    const usual = items.length > 2 ? last : two;
    return [before?.[0].test(item) ? before[1] : usual, item];
});

export { joinList };
