<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AccountCard</name>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>As read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell of the row as the agency wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this entry in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (accounts differ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>heb ei nodi</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>An agency has withdrawn one of them. The decision stays in the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of different agencies are compared by day, people, kind and words. Add what agencies send; suggestions appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two accounts seem to be of one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to agencies.docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These accounts no longer stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the accounts differ on: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question to {agency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back a decision on accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} written as letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccuracyCommentDialog</name>
    <message>
        <source>A decision has a reason: say why in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is written, or what should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>What an agency or the family says about a draft, and what was decided. Nothing in the report changes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccuracyView</name>
    <message>
        <source>Accuracy pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments are on a draft that stands for good: freeze one under Drafts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments on drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a pack back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Take in what an agency wrote on its accuracy pack, each comment at its paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one agency gets to check a draft: only what is about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all}, {open} to decide, {lost} without a place in the draft. Enter opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all}, {open} to decide. Enter opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} (not in the draft)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>A new action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Nobody owns this action yet. It is kept, and said wherever it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi’i wneud</translation>
    </message>
</context>
<context>
    <name>ActionsStrip</name>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Actions, {n} of {all} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change action {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi’i wneud</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>Actions of the panel</source>
        <translation>Camau gweithredu’r panel</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Nobody owns: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Codwyd</translation>
    </message>
    <message>
        <source>Save action log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel {n}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyMenu</name>
    <message>
        <source>All agencies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyRows</name>
    <message>
        <source>A code is 2 to 4 letters or digits, a letter first: look at “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children’s social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Code of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health visiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Name of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} stands twice; each agency needs its own code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllKeys</name>
    <message>
        <source>Accept what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts: same event, different events, unrelated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list; there, clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 to {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing: open what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing: the first, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing: what stands nearest that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with the panel’s layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room: blank and show while something is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room: blank the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room: hold the wall as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room: names, or labels again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room: show on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room: the entry before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room: the first entry, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room: the next entry on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room: to the field that finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a dialog, nothing is changed; in large type, from the list of pages back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a note at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the line a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the lines a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the section up, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of a field in which Tab writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: the first page, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: turn the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the entry within its day by hand; in accounts: the one before, the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press what has the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a copied table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the column at hand holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entry beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next entry, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: nearer, farther, all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: the next entry of the lane, the next lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next thing, to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the panel’s marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the panel’s marks on the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the text, or back to the list; in the text, to how another reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed: take the change over, or decline it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a list, a table, a drawing or a switch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllReviewsPage</name>
    <message>
        <source>, {n} with something late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At: {stage} ({n} of {all} steps done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays of England and Wales are known. Enter a day here that was proclaimed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies and holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies that are owed something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a holiday…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one without a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many findings carry each theme, by the year of the incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an old report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds that the program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {what}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: copy one below, and change the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: themes come from the findings of each review, under Learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes across reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes and years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store holds no review yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published before: label, year, where it is held. The PDF can be kept in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation>caewyd</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by {refs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {year}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} old reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} running{late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps, {clocks} clocks, {criteria} criteria</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message>
        <source>Add the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend the minutes of panel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what changes, and who asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed stays as it is; the amendment stands beside it and stays, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes as a whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysesPage</name>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Dadansoddiadau</translation>
    </message>
    <message>
        <source>As filtered in the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at: {filter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chronology now shows: {filter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries are looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send “{name}” to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands in the report, computed anew whenever it is drafted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was taken out of the report again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivedFileRow</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} · {agency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} · {agency} · this very file is already stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Everybody in the room will read them. Labels are shown again when you blank or press N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show real names on the wall?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel has no member yet, so nobody is invited and there can be no quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda of panel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance of panel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes of panel {n} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel {n} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel {n} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel {n} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} as a member of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} taken out of the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceView</name>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Declare an interest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests declared at this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the {members} added since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is invited and comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation>yn absennol</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>ymddiheuriadau</translation>
    </message>
    <message>
        <source>gives information</source>
        <translation>yn rhoi gwybodaeth</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>gwahoddwyd</translation>
    </message>
    <message>
        <source>member</source>
        <translation>aelod</translation>
    </message>
    <message>
        <source>present</source>
        <translation>yn bresennol</translation>
    </message>
    <message>
        <source>{name}: comes?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>A lost laptop takes both: choose a folder on another disk under Safekeeping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}. Read back whole when made; the present passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is more than a day old: what was done since stands in no backup. Make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last proven good backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made soon after a store is opened and each hour of work. Make the first now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups could not be looked at just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration is not backed up by itself: nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet was never rehearsed: type three of its words once. F10, “Recovery sheet…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet that the present passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery sheet for the present passphrase: once it is forgotten, nobody gets in. F10, “Recovery sheet…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>{fault} Backups are made beside the store meanwhile. Put the disk back, or choose another folder under Safekeeping.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>A backup was made and proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup failed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup proven {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The backups are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made each hour while you work, encrypted like the store, and read back before it counts; where they lie stands under Safekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made. {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something went wrong that was not foreseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} Backups are made beside the store meanwhile. Put the disk back, or choose another folder under Safekeeping.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic backups go into {folder} from now on; one was made there and proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic backups of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of a store (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chosen backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the whole store now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day} at {clock}: faults were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day} at {clock}: sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for automatic backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last proven good backup: {day} at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer whole: cut short or changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved when it was made; opens with an earlier passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved when it was made; opens with the present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every page, table and received file and the trail. A large store takes a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration is not backed up by itself: nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole of it was not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet that the present passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is settled for the computer; ask whoever looks after it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you work one is made each hour, encrypted like the store, and read back before it counts. A backup on another disk also survives a lost laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the store, in the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into {folder}, which is tried first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} Until it can, they are made beside the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made from the backup and proved: {held}. The store that is open is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was read from end to end: it is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written and proved ({size}). The passphrase of today opens it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlankFormDialog</name>
    <message>
        <source>A form to send with the letter: this review’s columns, rules, period, labels and key lines. It is read back without a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} agencies, a file for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank chronology form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board Manager, Northmere Safeguarding Board, scb@northmere.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and roles, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, each form says the day by which that agency was asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form only asks for roles. When labels are not agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it tells of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks, and where the answer is to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“HV1, health visitor”. The usual choice: nothing in the form says who anybody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Mother: Ann Other”. Only when the form goes by a route that may carry names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling; everything stays as it was…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen change, word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the panel’s note stays with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this was declined before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodians go on opening it with their own passphrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole store is encrypted anew and proved before it takes the place of the old one; what was typed is saved first. Afterwards the recovery sheet and computers that remember the store no longer open it, and backups made before keep the present passphrase: print a new sheet, and note both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the tick all {n} are shut out of the store from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the tick the custodian is shut out of the store from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Take the change over, or decline it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Cancelled. Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the report as it would be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Crynodeb gweithredol</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it with labels, open the finished file and search it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the chosen risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is made with labels and its finished file is opened and searched: for everybody in the register, for dates, siblings, places, rare facts, quotations and hidden content. What is found is listed with its pages. You look at each of the thirteen and tick it; the program never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thirteen risks of being recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteen ways of being recognised without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which paper is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessible: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no leak found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk {n} looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk {n} to look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} risks looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waived. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Check the report again to see the places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waived}{pages} pages; a person still has to look at each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChronologyExport</name>
    <message>
        <source>1 entry was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries were written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChronologyPage</name>
    <message>
        <source>Add the chronologies that the agencies sent. Each row is kept as it was written, and all rows stand here in one order, with agency, date and reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list; there, clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined chronology</source>
        <translation>Cronoleg gyfun</translation>
    </message>
    <message>
        <source>Each word must begin a word of the entry; “put words in quotes” to find them together. Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters and columns that were saved under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many entries are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is left by this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {entries} fits: {filter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries with something to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel’s marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>People named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every word of every entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only entries by what the panel marked: child seen, attendance, tags, key lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only entries that surely name somebody of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only entries with something to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The combined chronology begins with the first file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write exactly what is shown to Excel, Word, PDF or CSV. Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: was {old}; now {new}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>Decided by {who} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is merged: each agency’s words stay as they were received. The link, the decision and its reason are the panel’s and are kept in the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested because: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are accounts of one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong together, yet each tells of an event of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have nothing to do with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrelated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on a ground of their own: the accounts differ. Underlined: another account says so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} accounts of one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} accounts that may be of one event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is of the kinds chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untick to decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} declined, as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {n} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {n} unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {n} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>Ask the other agency…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that only one side recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one-sided contact was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One agency says that it told another, or was told by it; the other has no row of it within three working days. A prompt to ask, not a finding: records may have been kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an agency records telling another, and the other records it too, nothing stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>{n} actions</source>
        <comment>{n} action</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies</source>
        <comment>{n} agency</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes due</source>
        <comment>{n} class due</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <comment>{n} comment</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <comment>{n} entry</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faults</source>
        <comment>1 fault</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files received</source>
        <comment>{n} file received</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leaks are left in the file</source>
        <comment>1 leak is left in the file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leaks left in the file</source>
        <comment>1 leak left in the file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters</source>
        <comment>{n} letter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members</source>
        <comment>{n} member</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers</source>
        <comment>{n} paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <comment>{n} person</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <comment>{n} question</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <comment>{n} reference</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {agency} are in the combined chronology (version {version}).</source>
        <comment>1 row of {agency} is in the combined chronology (version {version}).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waivers were taken back.</source>
        <comment>1 waiver was taken back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words may be names and are covered on the wall. Decide under People, Names.</source>
        <comment>1 word may be a name and is covered on the wall. Decide under People, Names.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {}</source>
        <comment>{n} {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodianDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the custodian sit down here and type: nobody else needs to know their passphrase. It opens everything in the store, as yours does, so it must be as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R. Achebe, deputy manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} types both. The old one proves who it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>This is not a day. Write 5/3/2016 or 5 March 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>The change of {reference} is declined now: it stands as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of {reference} is taken over now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of {agency} is stored. {n} of its changes were declined: those entries stand as before. Open the file to decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes are declined now: those entries stand as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes are taken over now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidingRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an agency about: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found on which these accounts differ. They may still: read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question to {agency}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seems explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to settle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayChoice</name>
    <message>
        <source>Display for the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display for the wall. It begins blank there, and the choice is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftChoices</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries. To print part of the chronology, filter it on its page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels stand for names in the copy only; what agencies wrote is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names can be shown as labels once the register of people is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel’s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chronology page now shows entries {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pages show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} (nothing yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftsView</name>
    <message>
        <source>A frozen draft is never changed. What you write goes on in the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft {number} stands for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that stand for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze this draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the report as it reads now stand for good under a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft stands for good yet. Freeze one before it leaves: to the panel, to agencies, to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed between these two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed between the two drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new}, before: {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (taken out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Open what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands nearest that way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop agency files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop agency files here, or press Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, Excel, OpenDocument or CSV, several at once. You see what was recognised before it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EachPage</name>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and number stand faintly across each page of the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before 00:01 on 4 March 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is for, and its number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierPages</name>
    <message>
        <source>Make them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages now chosen ({chosen}) are being made. The earlier ones ({shown}) are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages now chosen ({chosen}) were not made. The earlier ones ({shown}) are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the earlier pages ({shown}). The new ones are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the earlier pages ({shown}). The new ones were not made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see the row as the agency wrote it, the file it came from and what was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this entry as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel’s layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel’s layer on this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author’s note, not an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>{file} · {place} · version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryFinder</name>
    <message>
        <source>Entries found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an entry of the chronology; Return takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the entry, or its reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Copy as received	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place earlier in its day	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place later in its day	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the panel’s marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the panel’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Place the entry within its day by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next entry, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the panel’s marks on the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that may be of one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: POL-0042, same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {all} left to decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportsView</name>
    <message>
        <source>Chronologies, reports, letters and received files that you save will stand here, one line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file that was saved from this store, with its whole hash in the saved trail. SCR Desk prints nothing by itself: what is to be printed is saved as a file first, and stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that left this store, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256, first digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, schools, practices and carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates as far as they are known: born, died, due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected date of delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and places of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat 6, 22 Larch Road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and with whom, from when to when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, or with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbour, godmother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a pregnancy of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who says so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combined-chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved exactly as it was received. It is outside the encrypted store now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterControls</name>
    <message>
        <source>Agencies shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel’s marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel’s marks: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>People named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {filter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinderDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>Files had been added and not yet accepted when the store was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were filling in “{form}” when the store was closed. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreezeDraftDialog</name>
    <message>
        <source>A. Reed, administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report as it reads now is kept for good under a number. Nobody can change it afterwards; you go on writing in the next draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for (may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who freezes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to agencies, for factual accuracy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenogramView</name>
    <message>
        <source>As drawing (SVG) or PDF, with names or labels as they are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the family is in the register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square: male. Circle: female. Diamond: not stated. Triangle: pregnancy. Double: the child of the review. Crossed: died. Number: age that day, in months with m. Line: married; dashed: other partners; one stroke: separated, two: divorced. Dashed line to a child: adopted (in brackets), fostered or step. Dashed frame: one household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The genogram in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The genogram was written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}, as on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide to SCR Desk.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chapter holds these words. Clear them to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Bundle of a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where, and write it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of this review goes into one encrypted file: what agencies sent, the chronology, the panel’s work and the report, with names. A colleague takes it into their own store, works on, and hands it back the same way; what both changed meanwhile is shown and decided. The review stays here too, and the file is noted in the list of what left the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand this review over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose seven words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} handed over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Show the rows behind it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>All keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic holds these words. Clear them to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page and press F1 to see its own keys, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintsPane</name>
    <message>
        <source> · reading age {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, since the place is gone that they lead to: {references}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be said more plainly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HourPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn it in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {all}, {done} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all. Close the demonstration (Ctrl+Shift+L) and begin your own store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi’i wneud</translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} Done. {learnt}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseholdView</name>
    <message>
        <source>Addresses, schools, practices and carers with their dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address, school, practice or carer with dates is in the register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of address, school, practice or carer is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, or with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Who lived where when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not known: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {kind} changed {n} in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {n} of {kind} without a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsertMenu</name>
    <message>
        <source>Entry of the chronology…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Canfyddiad</translation>
    </message>
    <message>
        <source>Part made from the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
</context>
<context>
    <name>InsertPopup</name>
    <message>
        <source>Action, person or POL-0042</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>What can be inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} · entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} · on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} · person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · time now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterestDialog</name>
    <message>
        <source>A declared interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who, and what the interest is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>“Stays, and does not comment on that supervision”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>A new item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>The passphrase was changed. The recovery sheet printed before is void for this store: print a new one. Backups made before keep the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} The passphrase was not changed, since what you typed last would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHoldersView</name>
    <message>
        <source> for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a custodian…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change their passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodians: others with a passphrase of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each opens the store with a passphrase that only they know, and can give it a new first passphrase if yours is lost. A small file beside the store makes that possible; if it is lost, nothing is: it is made anew the next time that you open the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the store on any computer. {since} A change encrypts the whole store anew: the sheet and computers that remember it no longer open it, and backups made before keep the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Opened it last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration has a passphrase that nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key lies in this computer’s keychain (on Windows: Credential Manager, for this account on this machine). Whoever is logged in as you can then open the store. It is a convenience only: keep the passphrase and the recovery sheet all the same, since a keychain can be emptied by an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none for the present passphrase. Without it a forgotten passphrase is the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one; it was not rehearsed, so nobody knows yet that it is legible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one; it was rehearsed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Who can open it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {day}{whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelReader</name>
    <message>
        <source>{what}, in place of “{written}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelViews</name>
    <message>
        <source>It is kept what “{word}” is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Before the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the published report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internally the name stands. The words of agencies never change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a label before the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world will read: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agency is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, as before the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>Ages exactly: “aged 4 years 2 months”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands: “under five”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the child’s age: “when Child S was aged four”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and ages are told by the new rule from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the birth: “4 months after the birth”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the incident: “3 weeks before the incident”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the published report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels by audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month: “March 2016”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season: “spring 2016”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of {name} were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published report takes the panel’s labels unless it has its own. Days and ages are told by these rules wherever labels stand, also in agencies’ own words; dates of birth are never told there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years: “aged four”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (as before the panel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerEditor</name>
    <message>
        <source>, seen alone: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag of your own, then Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency says: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: child seen – {words}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key line is agreed yet: add them under Timetable, Scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child’s words, wishes or behaviour, as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries are chosen: what is chosen here goes on all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerFilterMenu</name>
    <message>
        <source>Evidence for a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key lines of enquiry</source>
        <translation>Llinellau ymholi allweddol</translation>
    </message>
    <message>
        <source>Linked with another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by hand within their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a comment of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the child’s voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerKeeping</name>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: key line of enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: tag “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: take off “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what} – {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaksDialog</name>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is to be waived; Ctrl or Shift chooses several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who waives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it identifies nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished file was opened and searched for everybody in the register. Mend the words, or add the spelling to the register, and export again. What identifies nobody can be waived; that stays on record, and lapses when the words around it change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived already: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the leak check found: page, place, words as found, whose they are, words around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waives what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it identifies nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Grace” is the name of the charity here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningEditing</name>
    <message>
        <source>Taken back: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningFiles</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the chase sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet for each agency that leads an open action, with its own actions only. What it fills in on the Excel sheet can be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect each file by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read updates back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned sheets (*.xlsx *.docx *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the chase sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chase sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposit sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates of {file} taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} changes nothing. {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has news of actions {numbers}. {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written. It is outside the encrypted store now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sheets were written, one for each agency: {names}. Send each to its agency only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningForms</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recommendation to finding {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action to recommendation {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change action {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change finding {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change recommendation {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the store, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation {n}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a kept paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action added to recommendation {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action {n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding {n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation added to finding {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation {n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved. It is outside the encrypted store now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Action {n}: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in findings, recommendations and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Here the findings will stand, each with the entries that are its evidence, the recommendations that follow from it, and the action plan: who does what by when, what should change, and how it will be seen. The library and the publication checklist are beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry and no paragraph bears this out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation {n}: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding {n} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding {n} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation {n} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation {n} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} taken out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningViews</name>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Dissemination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterRoundDialog</name>
    <message>
        <source>A reminder to each agency for what it owes, recorded with its day. Whoever was reminded within a week is not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of (Board or partnership)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters are written: the round is recorded only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter to each agency for what it owes by one day. All requests are recorded together, and can be taken back together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect each letter by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record without letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind those who are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope: persons, period, questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chief officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day cannot be read. Write 5/3/2016 or 5 March 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as it will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, at each agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to whom the letters go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by secure e-mail or secure file transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{papers} of {agencies}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Add an outline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an outline above; to whom it went and what came back stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in library and outlines: title, topic, theme, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outline yet: a review published elsewhere, on one page, with what it means here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to whom the chosen outline went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the library yet: title, topic, link, when it was read, what it is good for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines of national reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to, and replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locks in {n} h · Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks in {n} min · Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody used it for {n} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCR Desk – locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen of the computer was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You locked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} What you typed will be there again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Close this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is invented, so it needs no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved in the store. Unlocking brings you back to where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the key that this computer remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooseEnds</name>
    <message>
        <source>Evidence trail</source>
        <translation>Trywydd y dystiolaeth</translation>
    </message>
    <message>
        <source>Open {name}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{proofs} entries and paragraphs, {recommendations} recommendations and {actions} actions are linked; {loose} to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A review keeps what agencies send, the combined chronology, the panel’s work and the report together. Begin one to say which agencies are asked, and for what period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to another review of this store, or begin a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved as you make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch this page anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page, or in the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, size of text, when it locks, keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now: what you typed is saved and the key is forgotten; the passphrase brings you back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock · Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new store (on the first page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFFICIAL-SENSITIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store (on the first page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, reviews and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective marking: OFFICIAL-SENSITIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCR Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages, the reviews and the lock at the left; again hides them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store holds no review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View and keys (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marking}  ·  demonstration, everything in it is invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} has begun. Next: enter the days that start its clocks, and ask agencies under Requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} – SCR Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move panel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day, such as 14/9/2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time as 10:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussed, no decision written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>A member of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Part in the panel</source>
        <translation>Rhan yn y panel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member, decides with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only gives information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Has never worked for any agency of this review”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives information</source>
        <translation>yn rhoi gwybodaeth</translation>
    </message>
    <message>
        <source>member</source>
        <translation>aelod</translation>
    </message>
    <message>
        <source>{n} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>Agreed and locked: add an amendment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Trafodaeth</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Item {n} · {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: type on to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by itself as you type. / inserts decision, action, person, entry, time; POL-0042 links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {n} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {n} seconds ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries {entry}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesKeeping</name>
    <message>
        <source>minutes of one item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message>
        <source>Also {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Every name that was found is either certain or decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that wait for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom does “{written}” mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} doubtful, {spellings} perhaps misspelt. What you decide holds for the whole review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is decided in {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is no name and is not asked about again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is now another name of {label}, and replaced by the label, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewReviewDialog</name>
    <message>
        <source>A day cannot be read. Write 5/3/2016 or 5 March 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Agencies were asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronologies due by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days as 5/3/2016 or 5 March 2016. What is not yet known stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day were the agencies asked? If they were not, leave empty by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of your Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCR 2019/02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agencies cannot have been asked on a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child needs a label, such as Child Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chronologies would be due before they were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters begin each entry’s reference (POL-0042). Untick who takes no part. Leave the day they were asked on empty while they were not: they are asked under Requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review needs your Board’s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What papers call the child: a label, never the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewStoreDialog</name>
    <message>
        <source>A store is one encrypted file. It holds your Board’s reviews with everything that agencies send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only a recovery sheet printed before opens the store: neither we nor your IT can. Print the sheet and keep it in your Board’s safe; whoever has it can open the store. Tell a second person who may know the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes {name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, at least 12 characters; four or more words that do not belong together are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new store is to lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the store lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: type on to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by itself. The agency’s words are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel’s note on this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the panel wants to remember about this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {day}. The agency’s words are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteKeeping</name>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel’s note was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderKeeping</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is changed with every entry in sight. Clear the filters first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place {entry} earlier in its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place {entry} later in its day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>Compare side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts of all agencies that may be of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none decided yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Add something received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days by which agencies were asked and actions of the panel will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: panel {n}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: panel {n}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency has been asked yet in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: it will say here how many entries there are, how long nobody recorded anything, and what is to be looked at, as soon as the first agency’s file is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts for the panel, not findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first {n} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chronology says so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has sent what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest time nobody recorded anything ({first} to {last})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stretch of days without an entry in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at: every row could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at: rows in doubt, or something about a whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} actions open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} shown. Red: past. Amber: within five days. Rest on a day to see how it was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without a day that could be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackFiles</name>
    <message>
        <source>Accuracy pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board Manager, and where to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbered paragraphs about one agency, a form for its comments and its own rows as received. What is about others only is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check of facts {agency} draft {draft}.docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written. It is outside the encrypted store now: send it to its agency only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackReturns</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list already: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a pack back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned packs (*.docx *.xlsx *.odt *.ods *.rtf *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose pack is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place in the draft, but kept all the same: {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments of {file} taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say for itself who sent it and which draft it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {agency} on draft {draft}: {comments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Nothing new stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>The first page, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Action log</source>
        <translation>Log gweithredu</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the panel’s meetings will stand. Plan the first one: its agenda begins with the twelve usual items, the members are invited, and the minutes are typed item by item, each tied to the entries it speaks of. Enter the members first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, actions or members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting of the panel is planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel {n}  ·  {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel {n} · live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the action log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A folder for the forms of all agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was written before is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the blank chronology form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the return sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank chronology form was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return sheet was written to {file}. It quotes the agency’s words and may name people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the blank chronology forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved exactly as it was received. It is outside the encrypted store now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} blank chronology forms were written to the folder {folder}: {file} and so on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A label is what papers say instead of the name. Nicknames, other spellings and addresses are looked for, too, when names are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Everything in the chronology that names this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the child, the family and the staff, each with the label that papers use instead of the name, with nicknames and other spellings so that none is missed, and the places whose names would tell who they are. A report with labels can be made once they are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the register yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>People of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, as agencies write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. The register is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties to others, and where this person lived when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels}: a label must not hold a registered name. Change it before papers use labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is no longer in the register; the name will stand in papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, {more} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to look at the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a date yet. Write a day, a month or a year: 5/3/16, March 2016, 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day, a month or a year: 5/3/16, March 2016, 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}, as far as a date could be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, one to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Also written, one to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: what papers call the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother, HV1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a name or a part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames, other spellings, misspellings, initials: every one is looked for when names are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, one to a line: “NHS: 943 476 5919”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth cannot be read. Write 5/3/2016 or 5 March 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {label} would hold a registered name; papers with labels cannot be made until it reads otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the label of {name}. One label stands for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maternal grandmother, health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>heb ei nodi</translation>
    </message>
</context>
<context>
    <name>PlaceByHandDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place an entry by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {entry} after the one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {entry} before the entry above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call log shows that the neighbour rang before the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened first within a day is sometimes known to a person and not to the record. The agency’s date stays as it was written; who placed the entry and why is kept beside it, and Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it belongs there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>A place whose name would tell who the family is: a school, a surgery, a street. Another spelling of the same place is added as a place of its own with the same label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: what papers call the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larch Road Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as agencies write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a name or a part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {label} would hold a registered name; papers with labels cannot be made until it reads otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} has this label, too: they will be one place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the traffic light is worked out. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Arweinydd</translation>
    </message>
    <message>
        <source>No action is planned yet. Add one to a recommendation under “Findings”; each says what should change for children, and how that will be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>None is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {lead}: {days} days late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Blank  B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank and show while something is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an entry or jump to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words, jump to POL-0042 or to a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: the wall stays; you are at {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the wall as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {n} of {all} · {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: B, also Ctrl+Shift+B while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: S, also Ctrl+Shift+S while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels  N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark words on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names  N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, or labels again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a confirmation here. Key: N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wall: NAMES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wall: blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wall: labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show  S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space next · ⌫ back · G go to · B or . blank · S show · H hold · N names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the wall away and leave the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next entry on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall stays while you go on. Key: H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the field that finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the wall shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>I noted it: write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password; another can be typed instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is put into a zip file, which 7-Zip and WinZip open; the name inside is visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is to open the file needs this password. {advice} Write it down before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicationView</name>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a deposit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the checklist and the deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Nothing was deposited with the national repository of case reviews yet. The sheet can be written from here, also anonymously.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No identity is left. {n} of the thirteen risks were not looked at yet: {which}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis Popeth</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio Manylion...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Dangos Manylion...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Terfynu</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Na i Bo&amp;peth</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y Rhagosodiadau</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw Popeth</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ie i &amp;Bopeth</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis Popeth</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>A Word file with a letter to each agency that has an open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise one from where accounts differ, from a contact that only one side recorded, or type one. Each agency gets a letter with its own questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel no longer wants to know; the question stays in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a question of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_open} open, {n_asked} asked, {n_answered} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadOnlyStrip</name>
    <message>
        <source>Open it to change it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only. Nobody else has the store open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only: the store is open {holder}. Changes made there appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingHeader</name>
    <message>
        <source>Headings: choose one to change what its column means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingTable</name>
    <message>
        <source>Say what the column at hand holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source> (1 of them an author’s note)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({n} of them authors’ notes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, 1 heading or line between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} headings and lines between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting this withdraws {gone} of the {before} rows of the last version. Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency that sent this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the columns were understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this file was recognised as an entry. Ask the agency for its chronology as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the {rows} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file, as written and as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was received cannot be read. Write it as day/month/year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which agency sent it. Choose the agency to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file is already stored as version {version} of {agency}. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be looked at in the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added, changed, withdrawn since version {version}; {n} are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a heading to change it (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a heading to change it (F2); remembered for {agency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with what stands in the chronology; version {n} stays readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first file of this agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recei&amp;ved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {n} · replaces {old} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors} to answer, {warnings} worth a look, {infos} for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more about the file as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} in the file: {n_out} taken over{other}. Every cell is kept as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is a glossary of {n} abbreviations, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is no chronology, kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the store this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase, at least 12 characters; four or more words that do not belong together are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name} by its recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase as I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 words in their order; the first four letters of each are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same new passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words give the store a new passphrase; what is in it stays as it is. The sheet is void afterwards: print a new one then, and destroy this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the sheet with the mark {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has its new passphrase. The sheet you used is void: print a new one, destroy the old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was made. Print its recovery sheet: without it a forgotten passphrase cannot be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>A sheet was written on {day} and rehearsed on {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet was written on {day}; it was not rehearsed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom, or for which safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom, or for which safe (printed on it; may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sheet in your Board’s safe, apart from the laptop. Whoever has the sheet and the store’s file can read everything in it. Do not photograph, copy or send it. A change of passphrase makes it void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with the key of this store as 24 words. If the passphrase is forgotten, they open the store and give it a new one. Nothing else does: neither we nor your IT can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet {store}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse it: with the printed sheet in your hand, type these words of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet for the present passphrase yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the words of this store. Compare them with the sheet; when they stand there so, it is of another store or from before a change of passphrase: save and print a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the words of this store: the sheet is the right one and legible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written. Print it, put the paper into the safe and delete the file: it is the key in plain sight. Then rehearse it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reflow</name>
    <message>
        <source>From the list of pages back to the page, where the text is large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplacedPane</name>
    <message>
        <source> ({n} more wait.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a word?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this list, and where the pointer rests on a shaded word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are being put in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in place of something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is a name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is a word here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” may be {whom}, and stands here as a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Draft number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the draft; choose a line to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;ted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafting the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafting was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages appear here as soon as a review is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages appear here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report draft</source>
        <translation>Drafft o’r adroddiad</translation>
    </message>
    <message>
        <source>Report, draft {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries of the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportViews</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to look at the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>, due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A management review, agency report or form as an agency sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies are named when a review is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies’ reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Word document to be changed, or as PDF. Each letter is logged below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask agencies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask several agencies for their papers in one act, with a letter to each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.docx *.pdf *.odt *.doc *.rtf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management reviews and reports as they came, each with the checklist of the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was asked for is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: reports are kept here as files, checked, returned with points, or accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind the late…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminders are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report as the agency sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is recorded. Its letter can be written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is withdrawn: {agency} need not send it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on us to check and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is kept in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, received {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters} were written to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} late: remind every agency that is in one act, with a letter to each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({kind}, version {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>A store, not made as a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of {store}, made on {day} at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by an older program and is brought up to date when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last work in it: {day} at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the day it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup becomes a store in a new file. No file is overwritten, and the store that is open stays as it is: look at the restored one first, then decide which to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>A prompt to the panel, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, counted apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the store would need for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {known} known and {not_stated} not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionView</name>
    <message>
        <source>; kept longer: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of destruction {n}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule for {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed. The certificate is kept in the store; save it for the Board’s register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is it kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long papers are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is entered from which to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no review in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {what} ({files} files, {entries} entries), decided by {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnSheetDialog</name>
    <message>
        <source>A Word document for the agency: what was read, and row by row what is missing or doubtful, with a place for each answer. To answer: {errors}; to confirm: {warnings}. It quotes the agency’s own words, so send it as you would send the chronology itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board Manager, Northmere Safeguarding Board, scb@northmere.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, the sheet names no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return sheet for {agency}, version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks, and where the answer is to be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewMenu</name>
    <message>
        <source>Begin a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand this review over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sealed copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed copy for the reviewer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a review over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take comments back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviews of this store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewMoves</name>
    <message>
        <source>A bundle that was handed to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles of a review (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written: the whole review with {entries}. Give its passphrase another way than the file; it stands in the list of what left the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} entries, {filter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewerComments</name>
    <message>
        <source>Reviewers’ comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was corrected after the reviewer’s copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundGrid</name>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked before. Tick it to ask anew, for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by which the {paper} is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time given for the {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now the {reminder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a day of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}: it would be due before it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}: the day cannot be read. Write 5/3/2016 or 5 March 2016.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsMenu</name>
    <message>
        <source>1 line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 lines each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 lines each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a PDF with the panel’s labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a PDF with the published labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with the panel’s layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entry beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafekeepingPage</name>
    <message>
        <source>How long is it kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Agencies’ words come back exactly as they were; notes and settings as they were when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill lost rows in from the backups that have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save into a new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is only read and stays as it is. What can be read goes into a new store, which opens with the same passphrase and recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new store {name} was made and proved. It opens as the damaged one did; keep that file too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost and what is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved and what was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new store is to lie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the filter and the columns under a name, for everybody who opens this review. A view of the same name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen, first half of 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedCopies</name>
    <message>
        <source>A sealed copy that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected since the copy was made: {refs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I noted it: seal the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels instead of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and post; the comments will stand under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, as agencies wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more in the chronology: {refs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file for the independent author, with a passphrase of its own. It shows {shown}, can be read and commented on row by row in this program, and its comments can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the comments of {file} are taken, and only for entries that were in the copy. Nothing else in the file can change this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sealed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed copies (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed copy for the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take comments back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from {who}: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy’s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file shows other words than were sealed at {refs}; ask the reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} opens with the passphrase that was given to you with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was sealed for {who}: {entries}. Send its passphrase another way than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} name entries that were not in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedCopyWindow</name>
    <message>
        <source>A comment on the chronology as a whole: what is missing, what to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}; {shown}; {names}. The agencies’ words can be read here, not changed. Your comments are kept in this file as you type; send it back when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you ask, miss or conclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels instead of names</source>
        <translation>labeli yn lle enwau</translation>
    </message>
    <message>
        <source>names shown</source>
        <translation>enwau’n cael eu dangos</translation>
    </message>
    <message>
        <source>{line}, with a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference}, {child}: sealed copy for {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedWatch</name>
    <message>
        <source>The sealed copy was closed because nobody used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed copy was closed because the computer slept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed copy was closed because the screen was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Your comments are kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Show its entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its {n} entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Know “{word}” from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionedPage</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentList</name>
    <message>
        <source>Analyses sent here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take “{name}” out of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>know the word “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message>
        <source>Add a line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefings and news texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissemination and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence returned, follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in products, dissemination and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New briefing or news text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No briefing yet. A 7-minute briefing is seven short boxes on one page that end with three questions; it leaves with labels instead of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the log yet. Each product and session is a line: who was to hear it, who answers, who came, and what came back as evidence that it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreDoor</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was too late to cancel: the store has its new passphrase, and the recovery sheet is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed last is not stored. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreNotices</name>
    <message>
        <source>Everything that is open was saved as {name} and proved. Close this store and go on in that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only: nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read into a new store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is open as a new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was made by an older version of the program and was brought up to date. As it was before, it is kept in the folder {folder} under the name {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredView</name>
    <message>
        <source>Its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the stored file, as written and as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be looked at in the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be looked at in the file as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be looked at; choose a line to go to its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agency} · version {version} · received {day} · {rows}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmissionsBoard</name>
    <message>
        <source>Agencies and their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank chronology form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were added and are not yet stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has sent what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file to see its rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmissionsPage</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and withdraw them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what agencies sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all agencies (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronologies ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few rows of the version before are in this file. That version stays readable, but its rows leave the combined chronology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a copied table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return sheet for {agency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return sheet for {agency}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a chronology copied in Word, Excel or a browser ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {gone} of {before} rows of {agency}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accept} ({n} declined)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryButton</name>
    <message>
        <source>Executive summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the short paper of it: what happened, key themes, findings, recommendations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>A backup is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of this reference was destroyed here on {day}. Ask who decided that before you bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this store was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot come: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on both sides: {n}, the bundle’s words stand in {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed there: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose lines and say whose words stand. What is not chosen stays as it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came whole, with {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else in this store is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a review over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of the bundle’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bundle’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the review over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is only read. What it brings is shown first, and nothing of this store is ever taken out: what only one side changed comes together, and what both changed is yours to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came and what stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cannot come, see below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changed there only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new from the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} only here, which stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} the same, or changed here only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} is in this store already; the bundle has {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} is not in this store yet: it comes whole, with {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} was taken over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer, farther, all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next entry of the lane, the next lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane}: entry {n} of {all}. {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane}: {entries}. Click twice to show only these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} about {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As drawing (SVG) or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer days. Key: +, or the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More days. Key: −, or the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry to show. Clear the filter, or add what agencies send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lane for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the stretch in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline was drawn in {file}. It is outside the encrypted store now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole chronology. Key: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a lane stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What dots, bars and shading mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest silence: {what} for {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry is under a key line yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody of the register is named in what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without a date that could be read, not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stretch} in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● dated to the day   ○ about that day   ▬ somewhere within   ▮ how many, where there are too many to tell apart   ┄ shaded: nothing for six weeks or more.   Arrows move, + and − zoom, 0 shows all, Enter opens the entry in the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message>
        <source>Add proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice of {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that start clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Decision and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day to come as an .ics file for an office calendar, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the decision form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as another kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent about publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. The clocks were counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting with {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clock set by statute or guidance runs for this kind of review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: what is sent, asked, advised and answered is logged here with how it was weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an intent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply of {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day itself is day 0. Clocks are counted from these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passed with national bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which body is the right one on a day. It is changed under All reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which steps there are follows from the kind of review; one that does not apply says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days are Monday to Friday without the bank holidays of England and Wales. Rest on a day to see how it was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: went on as {to}, before {before}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}, by {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {n} of {all} steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} (to be checked)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>

Sent to: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (changed since)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (it runs {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (kept: another review holds the same file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (set by hand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (the first {1} of {2} lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Computed: {1}; revised to {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Done {1}, the day that was entered for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Please reply by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The backup has none of them: they are newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The backup has {1} of them{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The panel has tagged none and no finding is of good practice: a report should not be called final so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The store is open {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The words quoted stand in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and at the same time, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and no </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and wrote it down later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> before the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of draft {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on page {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – a date cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Agencies

{agencies table}

# The panel

{panel}

# The family and practitioners

# Limits of this review
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># The child’s life

# Key lines of enquiry

{analyses}

# Good practice

# Equality and culture
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing was recorded in this column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, done in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, finding {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, version {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {1} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {1} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {1} to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {1} waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/Library/Application Support/SCR Desk/policy.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leak is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 member is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing is left outside the text, or cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 years and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 September 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 September 2016, 00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5/3/2016, about 1988, March 2015</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 11 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-minute briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; check the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; due {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; with the panel’s layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 7-minute briefing is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup restored into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank chronology cannot be written as “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bruise, mark, burn, fracture or other injury, seen or told of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar is written as an .ics file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chase sheet cannot be written as “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chronology cannot be written as “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague’s review comes in by the menu of reviews at the top left (F10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column was misunderstood? Press its heading and say what it holds. That is remembered for the agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment can hold {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment is on a numbered draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment says what is written, or what should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact or referral ended without action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A corrected file is compared with the one you have. You choose which changes are taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A council&apos;s reply to a request under the Freedom of Information Act on papers of serious case reviews: no statutory period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion is answered yes without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custodian is a second person with a passphrase of their own. Let them type it themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custodian needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custodian’s passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date in doubt stays as it was written, with a note. Nothing is guessed in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision can hold {1} accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs two accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision on a comment has a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A declared interest needs the name and what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft has a number such as 0.3 or 1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is frozen by somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is: an adult of the family who is surely named, a tag of the panel, or a new partner, pregnancy, injury, conviction or domestic abuse told by the words. For each agency its first dated row of it, and the days after the first agency; where dates are uncertain, from the least to the most. “Never recorded” means that its chronology has no such row, not that nobody there knew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few lines of the chair of the Board: whom this is about, what the Board has learnt, and thanks to the family and to the practitioners who took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter that you use often can be kept under a name: “Views”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding needs evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A genogram cannot be written as “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key line of enquiry is named by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key line of enquiry needs a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label has at most {1} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold is in force on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold of {1} forbids it ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has at most {1} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is longer than {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name can hold {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that may mean two people waits for one press from you, for the whole review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note can hold {1} characters; this one has {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has at most {1} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper cannot be written as “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partnership&apos;s statement of local practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period has 1 to {1} years, or 0 for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has no tie to themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place needs a name and a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A professional challenged a decision or went higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt to the panel, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question can hold {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason can hold {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation follows from a finding that is not there, or names its own twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation says nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation that follows from no finding cannot follow from another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery sheet has {1} words; {2} were typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral or notification was sent or received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registered name stands in the filter, the review’s label or an agency’s name, so nothing was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registered name still stands in {1}, so nothing was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registered name would still stand in it, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal needs {1} words of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report cannot be written as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report holds at most {1} analyses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return sheet cannot be written as “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review needs a label for the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review needs the Board’s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of this kind could not be begun on {1} any more, or not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of {1} was published in more than a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safeguarding children board&apos;s published retention policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section holds at most {1} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section needs a title of at most {1} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short text for the Board&apos;s news page. Nothing that is not in the published report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store has at most {1} custodians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store is opened with “Open a store”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store locks after 1 to {1} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file is no longer what was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag can have {1} characters; put what is longer into the panel’s note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is longer than {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of the minutes can hold {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timeline cannot be written as “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trail cannot be written as “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view needs a name of at most {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {1} needs a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Byrfodd</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Byrfoddau</translation>
    </message>
    <message>
        <source>Abbreviations are explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations that stand in the text, from the lists that agencies sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent, excluded, or not on any roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abuse or neglect of the child is known or suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept (Ctrl+Return) puts the rows into the chronology and the file into the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it, or add it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of one event come from two agencies or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Action in the same row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action log</source>
        <translation>Log gweithredu</translation>
    </message>
    <message>
        <source>Action monitoring, impact audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Action plan {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Actions followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of panel meeting {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active, and not in touch</source>
        <translation>Yn weithredol, ond heb gysylltiad</translation>
    </message>
    <message>
        <source>Add an amendment; what was agreed stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the agency first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the child and the family first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing spelling to the register or change the words; or waive each with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing spelling to the register, or seal the copy with names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, schools, practices and carers of the register with their dates, and how often they changed in a year; the first of a kind is no change. Entries tagged “change of household” or whose words tell of a stay or a move, and entries that speak of an adult without a name, are {1} unless tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adolescents and extra-familial harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After several wrong tries you have to wait a little. Nothing is lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age at the incident</source>
        <translation>Oedran adeg y digwyddiad</translation>
    </message>
    <message>
        <source>Age at the time</source>
        <translation>Oedran ar y pryd</translation>
    </message>
    <message>
        <source>Age by date of birth and the day of each event: of the subject child for every event, of brothers and sisters for events that surely name them. Where a date is uncertain and both ends fall into one band, that band; else “one of two bands”. Before birth: unborn. Injuries and key events are listed with the age, from youngest to oldest where dates are uncertain, and the days before the incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the child at the event: y years, m months, w weeks, d days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Agencies and what they contributed</source>
        <translation>Asiantaethau a’u cyfraniadau</translation>
    </message>
    <message>
        <source>Agencies at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies&apos; involvement asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Agency chronologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency involvement forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency reports returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency that does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency that records it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency&apos;s comment</source>
        <translation>Sylw’r asiantaeth</translation>
    </message>
    <message>
        <source>Agency’s next entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agendas of Local Safeguarding Children Boards&apos; review panels; no statutory form exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agendas, minutes, action log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol and drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol or drugs of somebody who cares for the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agencies together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {1} lines follow one another unbroken: none was edited, and none was taken out from between. Lines cut off at the very end would show only beside a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {1} pages of the file can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation, handover, nobody allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action says what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action says what is to change for children. Late ones are red, and say so in words too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency may have withdrawn one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency’s file taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment says what changes, and who asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer can hold {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is none of the three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assured action needs a day and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry can carry {1} tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is no longer in the chronology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that says that another agency was told, or told it, where that agency has no entry of it within 3 working days. Who was told is {1}. A contact that only one side recorded is a question to both, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that the question names is not in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that was to be marked is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of the agenda has no heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy of the store has taken its place while it was open, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Dadansoddiadau</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Dadansoddiad</translation>
    </message>
    <message>
        <source>Another kind of review stands in its place by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program reads this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another review of the store: press its reference at the top left (F10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers five questions about the store: is it safe, who can open it, what happened, what left it, and how long it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers what panels ask of every case: was the child seen, when did nobody record anything, which contact did only one side write down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other business, next dates</source>
        <translation>Unrhyw fater arall, dyddiadau nesaf</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrears, moves, overcrowding, repairs, homelessness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Fel yr oedd ar</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a question of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask agencies to fill the column of the practitioner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask anew, with a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for help on any page (F1). Read what it says, then leave it (Esc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it without scanned pictures, or in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the form alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to read it, or close it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write beside the store, or copy the store to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write beside the store, or make a backup elsewhere by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write there, or close programs that hold the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write there, or copy the store to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the agency for a copy without a password, sent by a secure route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the agency for the chronology alone, in a new document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the agency for the chronology alone, without pictures or other papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the agency to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the reviewer for the comments in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them later, under Requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a chronology; not yet received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two entries must say that the child was seen, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {1} agencies must have events dated to one certain day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the right stands the row as the agency sent it. Nobody can alter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author&apos;s note: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authoritative practice and professional challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic backup made and proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic backups destroyed with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made by hand and proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before still open with the old passphrase only. A recovery sheet printed before, and a passphrase remembered on a computer, no longer open the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays are announced to {1} only, so this day may still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a birth or after a death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first threshold met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the period had ended, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun, and not finished when this was written. Without a later one, do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour that somebody wrote down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below are the panel’s marks (Ctrl+M). What nobody has decided yet never counts as “no”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark for a decision, working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of the disk on which the store lay before may hold older, encrypted pages of it. Give the store a new passphrase: then no key for them is left, once old recovery sheets and backups are destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of the disk that the system had set aside, as solid-state disks do, cannot be overwritten; without key and recovery sheet they cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board written response and action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both entries state their time, and the times say the opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the store up to date would have lost something, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation>Brodyr a chwiorydd</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought up to date from an older form, which was backed up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle of a review taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar days are assumed; the flowchart does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: {1} from number {2} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: {1}, number {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: {1}, numbers {2} to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care that was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case review</source>
        <translation>Adolygiad achos</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that recommendation first, so that it does not rest on a finding that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the label in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the line that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change those lines first, so that nothing points to a finding that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of a corrected file declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of a corrected file taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of address, school, practice and carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters of the triennial analyses of serious case reviews, in our words. The last one covers incidents of 2017 to 2019; reviews since then are in the annual reports of the national panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the file you made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the folder it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the report under Report, Publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the store and the disk it lies on; the backups made before are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {1}{2}{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child Safeguarding Practice Review Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child and age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child heard</source>
        <translation>Clywed y plentyn</translation>
    </message>
    <message>
        <source>Child next seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child practice review (Wales)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child seen</source>
        <translation>Gwelwyd y plentyn</translation>
    </message>
    <message>
        <source>Child seen within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children Act 2004, section 16B; Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018, part 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children Act 2004, section 16F; Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018, part 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child’s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose .xlsx, .docx or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose English or Welsh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file made by “New store”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file made by “New store”; if it is one, it was cut short: go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of a table and press Enter: the chronology shows exactly the entries behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name ending in .docx or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name ending in .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name ending in .pdf or .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name ending in .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name ending in .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name ending in .xlsx, .csv or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name ending in .xlsx, .docx, .csv or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name ending in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question at the left, or type to find one (Ctrl+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose agency and document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an Excel sheet that was written here and that the agency filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry: at the right stand its row as received, what was read from it, and your own note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another entry beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or note where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or move them away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the new store; the damaged one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose executive summary, or clear the tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list of reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list of submissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its terms of reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or record the round without letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose product or training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose red, amber or green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several rows and a mark goes on all of them. The last edit can be taken back (Ctrl+Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the accuracy pack that was sent out, with the table headed No., Paragraph, As written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the panel or the published report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the parts, the view and the number of the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Restore…” and type the passphrase of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “member”, or let somebody else take the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen after how long it locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronologies and reports requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronologies are due that were not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronologies combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronologies returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Cronoleg</translation>
    </message>
    <message>
        <source>Chronology of {1}{2}, received {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology request pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes and their rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the reason, or the other findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it elsewhere, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in Word or Excel, or ask for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first, then open it here; until then it can be opened to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, ask for the right to write, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or add an amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close programs that scan or synchronise the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the store and go back to the newest backup; keep the folder out of programs that put back older files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the store and open it again, which makes the file anew; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed or stepped down, then a concern within {1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing just after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure and retention record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Combined chronology</source>
        <translation>Cronoleg gyfun</translation>
    </message>
    <message>
        <source>Combined chronology by period or key line of enquiry</source>
        <translation>Cronoleg gyfun fesul cyfnod neu linell ymholi allweddol</translation>
    </message>
    <message>
        <source>Combined chronology of all agencies</source>
        <translation>Cronoleg gyfun yr holl asiantaethau</translation>
    </message>
    <message>
        <source>Combined chronology: {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete and publish the review; tell of any delay and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the rapid review and send it with the decision on a local review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the review; capture and act on learning meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern about a brother or sister, and no row of the child within {1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern after closing, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern just before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm suggested accounts of one event under “Accounts of one event”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: one event, several accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of each agency by whether the child was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context is given: workload, turnover and cover, supervision, policies, services available, training, legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity of workers</source>
        <translation>Parhad gweithwyr</translation>
    </message>
    <message>
        <source>Copy a kind under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it under another name and change the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two numbers, or leave “invited” empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the day: its year has four figures, as in 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct year or tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the days that statute and guidance set for this review, and keeps what was decided about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cwmpas y cofnodion</translation>
    </message>
    <message>
        <source>Cumulative harm and neglect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date	</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the request and what was asked are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>Days before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on the changes of the version that stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether to carry out a serious case review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Decision form: recommendation and decision record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision points</source>
        <translation>Pwyntiau penderfynu</translation>
    </message>
    <message>
        <source>Decision taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions, names of reviewers, reports before publication, reasons for not publishing; Boards were to have regard to its advice and to comply with requests as far as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DejaVu Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department for Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit the report in the national repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposited with the national repository, and acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did anybody act when a child was not brought?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Trafodaeth</translation>
    </message>
    <message>
        <source>Do not open it elsewhere; tell the agency&apos;s IT staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the records hold the child’s words, wishes and behaviour?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents cannot be made in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft report and findings</source>
        <translation>Adroddiad drafft a chanfyddiadau</translation>
    </message>
    <message>
        <source>Drafts are superseded by the published report; a year leaves room for corrections and challenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts the report: pages as they will be printed, with names, with the panel’s labels, or as published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the files on the page, or press “Add files…” (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>EVIDENCE YOU SEND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry, the youngest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each finding with its evidence. They are kept on the Learning page and stand here as they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early learning to act on now</source>
        <translation>Dysgu cynnar i weithredu arno yn awr</translation>
    </message>
    <message>
        <source>Easy to guess{1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End in .pdf or .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the name in .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the name in .ics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the name in {1} or {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter addresses with from and to in the register of people, or tag entries with “change of household”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both, such as “School 1” for the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key lines of enquiry, and put entries under them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one, such as “Child Q”, never the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one, such as “Mother” or “HV1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one, such as “Mother” or “School 1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one, such as “SCR 2016/02”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one; “unknown male” will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the child, under the label of the review, and brothers and sisters in the register of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the dates of birth of the children in the register of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of the request too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which the letters go, today or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the days of events in the timetable, or ask agencies first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the people of the review first, or export with names shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reviewer’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter under “Members” who sits in the panel and who only gives information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Entries a month with a child’s words or behaviour; uncertain days are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries by what they tell of, month by month: injury, domestic abuse, substance use, mental health, neglect, missed care, school absence, police, housing, and missing or exploited. By the panel’s tags; where there is none, {1}. A factor that an entry says was not so (“no bruise”, “denied drinking”) is not counted. Numbers are counts of entries, not of events, and no measure of risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in which the panel marked the child’s voice, or whose words quote a child of the register: words in quotation marks after a child’s name in the same sentence or the next, with no adult named between. Behaviour that is written down is listed apart. Seen alone: by the panel’s mark, else by the agency’s own column. A month counts as without words when no such entry can lie in it. Whatever is {1} is counted apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries marked “no access”; where the panel has marked nothing, those whose words say so. The next sight is the first later entry that says that the child was seen, by the panel’s mark or the agency’s own column. Where dates are uncertain, the least and the most days are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries marked “was not brought”; where the panel has marked nothing, those whose words say so. “DNA” and “did not attend” count as “was not brought” when the entry surely names a child, since a child relies on others to be brought; the choice of a teenager is for the panel to weigh. A run is of one agency, each no more than so many days after the last, with nothing marked “brought” between. Cancellations by carers are counted beside them, those by services apart. The most in 90 days and 12 months are of both missed and cancelled by the carer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of two agencies or more are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of which words are lost: {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries on each key line of enquiry, by agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries on each topic, by agency; an empty field means not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries tagged “concern raised” by the panel; where they are not, entries in whose words a relative, neighbour or other lay person, named in the register or by such a word, tells of a worry. Beside each stands the action in the agency’s own row, its next entry, and the next entry of any agency that says the child was seen. That an entry follows does not say that it was an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries tagged “good practice” by the panel; offered are those whose words say so or tell what guidance asks for (seen alone, confirmed in writing, taken higher), {1}. Findings of good practice are counted. A report with none should not be called final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries tagged “injury”, or whose words tell of one. First those that surely name a child who was, or can have been, under six months, and those tagged or said to be of a child who is not mobile. An entry may tell of an adult’s injury, or of one long healed: who is named stands beside it. “No injury seen” is no injury. What is {1} is counted apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries tagged “multi-agency meeting”, or whose words tell of a strategy discussion, conference, core group or the like. Entries linked as one event, and those of one certain day, are taken as one meeting. For each: which agencies have an account of their own, which are only named by others, of which there is no trace, and what the accounts say of invitations, apologies and minutes. What is {1} may be about a meeting to come. That an agency is not named does not say that it was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries tagged “no further action”, or whose words say so: how many for each agency, the most within any 12 months, and how many before the first entry whose words tell of a strategy discussion, a section 47 enquiry or a plan. Closings and step-downs are read from the words and listed when a concern is recorded by the same agency within so many days after. What is {1} is counted apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries tagged “referral” by the panel, or whose words tell of one that went out, with each agency they name. Received: that agency’s first entry within so many working days that names the sender or is confirmed to be of the same event. Which agency is named, and that something was decided, is {1}. The benchmark of one working day for a decision is that of the statutory guidance; it is asked only where a decision is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries tagged “supervision” or “escalation”, or whose words tell of them; the time between two of one agency, from the least to the most where dates are uncertain; and for each escalation the next entry of an agency that it names. That nothing is on record does not say that no supervision took place: notes of it are often kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that surely name a brother or sister and not the child, and that tell of a concern, an injury or neglect, where no entry of any agency that surely names the child can lie within so many days. Names are those settled in the register; an entry that names nobody counts for nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that tell of an injury, by agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that tell of somebody staying or moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that the panel put under each key line of enquiry, by agency. An entry can stand under several. That an agency has none under a key line is a question to its author, not an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that the panel tagged “decision point” or marked as key. Beside each stands which facts of “Who knew what when” were surely on record before that day, with the deciding agency and with others: it guards against judging by what became known later. That another agency had a fact does not say that it was shared. Entries whose words tell of a decision are offered, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries whose words note ethnicity, language, an interpreter, disability, faith, poverty or racism, and those tagged “identity and needs”; by agency, with the agencies that record nothing of each. “Not recorded” does not say that it was not known or not asked. Whatever is not tagged is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries with an adult whose name is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries {1} that tell of each factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality, identity and lived experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation and challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity, language, disability, faith and poverty are considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity, language, faith, disability, poverty or racism is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events by the age of {1} at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of all agencies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of each agency by whether they are dated to one certain day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is a prompt to the panel, never a finding. What no entry says is counted apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every box is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event by what the panel marked under “child seen”, or, where the panel has not, what the agency’s own column plainly says. An empty cell counts as not stated, never as not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page has its help: what it is for, what to do first, and its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page, every table, every received file and the trail were checked: the store is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every review of the store in one list, and what they have in common: themes, old reports, kinds of review, national bodies and holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row was deleted with SQLite&apos;s secure_delete, which overwrites it with zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody and everything in the pictures is invented. This guide holds nothing of a case and may be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody listed only gives information; the panel has no member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of your reviews is kept in one encrypted file, the store. Here you make one, open one, or look round first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence trail</source>
        <translation>Trywydd y dystiolaeth</translation>
    </message>
    <message>
        <source>Evidence: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary, 7-minute briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain rather than describe: why did it make sense to people at the time? Take the key lines of enquiry one by one, the child’s own experience, and what went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor by factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors in one month, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts are checked on a numbered draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts on record by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factual-accuracy round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. One more word would make it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and practitioners</source>
        <translation>Y teulu ac ymarferwyr</translation>
    </message>
    <message>
        <source>Family and practitioners heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>Aelodau’r teulu</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few, short and plain. A study of recommendations (DFE-RR157, 2011) and one of what stands in the way of learning (Department for Education, 2014) found that long lists and long reports are acted upon less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few, short, in plain words, each from a finding. Research on recommendations warns of many small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are shown as they were read before anything is stored. Nothing is guessed in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files by their SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the register of people, or tag entries with facts that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill them in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Canfyddiad</translation>
    </message>
    <message>
        <source>Finding to evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding {1} is recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for automatic backups chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a rapid review: the day the notification was sent to the national panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a serious case review: the day of the Chair&apos;s decision, whichever way it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each agency asked: whether its chronology is there, its first and last event, events of which no possible day lies in the review period, and its last event before the day of the incident. Author’s notes are no events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each agency: a contact kept (brought, or the child seen) after at least so many in a row that were missed, cancelled by the carer or found no access, when it lies within so many days after a concern or injury recorded by any agency, or before a closing of the same agency. There may be many reasons; it is a question, never a judgement of a parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each agency: events not dated to one certain day, without a source, without an action, and written late, as far as a column or the words tell; what was noticed when files were read; entries that surely name somebody before birth, a pregnancy aside, or after death; and entries of two agencies, not linked, that place one of the family in two places within {1} minutes. An action that is not written may have been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each time: the action in the agency’s own row, as written, and the agency’s next entry within so many days that is not another missed appointment and names nobody else. That an entry exists does not say that it was an action because of it. An empty action cell means that nothing is written, not that nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long did nobody see the child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the panel. A published report has no full chronology: take this section out, or put a short extract in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the secretary of a review panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Rhagair</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space beside the store, and see that the bundle can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or make a backup to another disk by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {1} MB, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the draft before it goes out, and name it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the draft first, and name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the draft in which it was done first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2015 the inquiry asked that nothing be destroyed; destruction could resume from January 2023, but other inquiries may bind. Ask the legal adviser before anything is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From each agency’s first row to its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From entries and paragraphs to findings, from findings to recommendations, from recommendations to actions, and back: findings without evidence or resting on withdrawn entries, findings nothing is recommended on, recommendations that follow from no finding, with the reason, recommendations without an action, actions without an owner, entries marked by the panel that no finding uses, and key lines that no finding’s evidence belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From first to last row of each name with three rows and more; one person written two ways is two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first agency that has a fact on record to the last that came to have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last sight on record to the incident</source>
        <translation>O’r tro diwethaf y cofnodwyd ei weld hyd y digwyddiad</translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps that agencies declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering what is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering what is to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering what the template says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genogram: {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a short title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the Board’s reference and the kind of review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the label of the child, never the name, and the period that is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Geirfa</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the checklist of the paper, or write the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the panel’s marks (Ctrl+M) and say whether the child was seen: press one of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Arfer da</translation>
    </message>
    <message>
        <source>Good practice is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of entries that a person confirmed to be accounts of one event, with the agencies that have one and those that have none. Groups that are only suggested (by days, people, kind and likeness of words) stand apart. All entries are kept as they are. That an agency has no account does not mean that it knew nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HelpDialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds no words of any case and proves what was done; it goes only with the whole store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far can the records be relied on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be measured</source>
        <translation>Sut y caiff ei fesur</translation>
    </message>
    <message>
        <source>How it will be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many entries each agency has of each meeting, by the reference of its first account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many workers did the family meet, and when was nobody allocated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often was a child not brought to care, and in what runs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often was nothing further done before somebody acted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, by agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old were the children when it happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the review was done</source>
        <translation>Sut y cynhaliwyd yr adolygiad</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will this learning be put into practice here, and how will you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will you put it into your team&apos;s plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunger, cold, dirt, missing supervision, missing care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities are left in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity, needs and means</source>
        <translation>Hunaniaeth, anghenion a modd</translation>
    </message>
    <message>
        <source>If anything narrows it down (a month, a season, before or after another event), please say so; if not, write “not known” in your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not published, or anonymously: reasons, advice, and how the learning is shared instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate action is needed to keep children safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Word or Excel, choose the rows with their headings, copy them, and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the action plan, say what is expected to change for children and how that will be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder for backups, {1}, this store’s own folder is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent Inquiry into Child Sexual Abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual management reviews or agency reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infants under one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiated {1}, so it is published as {2} ({3}{4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injuries and key events, with the age and the days before the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury and mobility</source>
        <translation>Anaf a symudedd</translation>
    </message>
    <message>
        <source>Injury: what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury: which side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internally days stand as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internally everybody has the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Cyflwyniad</translation>
    </message>
    <message>
        <source>It cannot be written as “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been sent, and that day is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a list “people” and may hold a list “places”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is computed anew whenever the report is drafted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what is to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what it was about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what was sent or held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of that kind already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed on the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed on the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded to whom this outline went ({1} lines).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown once and kept nowhere. Send it another way than the file: read it out on the telephone, never in the same e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed off by a senior officer, by name and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be said for whom the copy is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be said {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what rests on primary evidence and what on recollection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what was known and decided, and why, not only what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands outside the form and names no paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands outside the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the review, since its references stay. Change its name if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was acknowledged but not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed in the agency’s own rows; a corrected chronology is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed in the text of the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be taken down before it went up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would come down before it went up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would name somebody wherever it stands; {1} without a name, such as “Adult 3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Its agencies are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its purpose is to learn how agencies worked together, not to apportion blame.</source>
        <translation>Ei ddiben yw dysgu sut y bu asiantaethau’n cydweithio, nid bwrw bai.</translation>
    </message>
    <message>
        <source>Its time ends {1}: decide whether it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time was over {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep each word for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is and tell whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is; save what can be read into a new store, or go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the passphrase where your Board keeps such things. Without it, or the printed recovery sheet, nobody can open the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the report on the website; afterwards on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the report or the improvements text available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the store as it is and go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key line by key line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key lines of enquiry</source>
        <translation>Llinellau ymholi allweddol</translation>
    </message>
    <message>
        <source>Key practice episodes agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last before incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to send it: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Arweinydd</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal advice is on record: court orders, contempt, reporting restrictions, data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons and recommendations follow from the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the custodian choose one that only they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let those reviews go on as another kind first, or keep this one and end its validity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let what can be read be saved into a new store, or go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of the Department for Education of 10 June 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to a family member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to a practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the Crown Prosecution Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the coroner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the police senior investigating officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are written as PDF or Word documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are written as Word documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters need a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to chief officers, family, staff, police, CPS and coroner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Likely row on other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links: introduction, report, appendices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the agencies. The code of each begins the references of its entries: POL-0042.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to family and community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Safeguarding Children Boards Regulations 2006, regulation 5(1)(e) and (2); Working Together to Safeguard Children 2006 and 2010, chapter 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Safeguarding Children Boards Regulations 2006, regulation 5(1)(e) and (2); Working Together to Safeguard Children 2013 and 2015, chapter 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local child safeguarding practice review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Lock the store (Ctrl+L), then press “Continue the demonstration”. A real store asks for its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest between two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest for each agency by itself</source>
        <translation>Yr hiraf ar gyfer pob asiantaeth yn unig</translation>
    </message>
    <message>
        <source>Longest stretch without sight</source>
        <translation>Y cyfnod hiraf heb weld y plentyn</translation>
    </message>
    <message>
        <source>Longest time between two of a run, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time between two, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at how its columns were read, or ask the agency for its chronology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the agenda again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the board again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of custodians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of findings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the minutes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is due; late things come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was read: which column holds what, how many rows came in, and what needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look down the list: stage, next day, and what is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the sheet with the mark {1}; a change of passphrase makes older sheets void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the comparison again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Edrychwyd ar</translation>
    </message>
    <message>
        <source>Looked at by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for within working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked-after children&apos;s records are kept 75 years from birth, or 15 years from death: extend the review to that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is to be destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for other spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose ends, either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made as a bundle of one review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with “Hand over a review”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup without it, then destroying those with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report with labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark entries with how a visit ended (“no access”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark entries with how an appointment ended (“was not brought”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark entries with how an appointment or visit ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark entries with “child seen”, or ask agencies to fill that column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark made by which its folder of backups is told from others’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark made by which the review is known in other stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the child’s voice, or “seen alone”, on entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Ystyr</translation>
    </message>
    <message>
        <source>Measure of impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media and communications</source>
        <translation>Y cyfryngau a chyfathrebu</translation>
    </message>
    <message>
        <source>Meeting {1} is recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of several agencies</source>
        <translation>Cyfarfodydd sawl asiantaeth</translation>
    </message>
    <message>
        <source>Mend the words, or give a reason why a find identifies nobody. The reason stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata and hidden content were checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minidump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of panel meeting {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the last meeting and matters arising</source>
        <translation>Cofnodion y cyfarfod diwethaf a materion yn codi</translation>
    </message>
    <message>
        <source>Minutes save themselves. A reference such as POL-0042 becomes a link; a slash lists what can be put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed at least {1} times, then kept within {2} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed in a row, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from home, or signs of exploitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mmm 0000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor the time taken and the quality; ask the reviewer in writing for information or a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months in which {1} factors and more come together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months without a child’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people came than were invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one local authority, police area or health area was involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {1} characters were given for {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-agency case review</source>
        <translation>Adolygiad achos amlasiantaethol</translation>
    </message>
    <message>
        <source>NAMES SHOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEW DAY, IF IT MUST MOVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSPCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSPCC Learning, March 2020; SI 2018/789</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSPCC national case review repository: terms of deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSPCC, national case review repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Name as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one entry, such as “POL-0042”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lead agencies in the action plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the agency and the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the product, course or session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who looked at it from outside, such as a sub-group of the Board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with several rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Panel of Independent Experts on Serious Case Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National case review repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National child safeguarding practice review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National panel guidance, flowchart 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National panel guidance, flowchart 1, in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature of contribution</source>
        <translation>Natur y cyfraniad</translation>
    </message>
    <message>
        <source>Near the planned day: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neglect and unmet need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring record: child protection records are kept 35 years from the last contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? Press “Learn it in an hour”, or “Look at the demonstration”. Everybody in it is invented; it goes when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next entry of an agency it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next entry of the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next seen by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next seen by the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDF with labels was checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Dim mynediad</translation>
    </message>
    <message>
        <source>No account from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No acknowledgement is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address with dates is in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency has been asked for a chronology yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency leads an open action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency recorded anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency sent a list of abbreviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analysis was sent here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analysis was sent to the report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer stands in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body is entered as {1} on {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries were found in this file, so there is nothing to store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry bears this out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has a date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is tagged or offered.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file with labels was checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding has been recorded yet.</source>
        <translation>Ni chofnodwyd unrhyw ganfyddiad eto.</translation>
    </message>
    <message>
        <source>No further action, by agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key line of enquiry has been agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lanes to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting has been recorded yet.</source>
        <translation>Ni chofnodwyd unrhyw gyfarfod eto.</translation>
    </message>
    <message>
        <source>No member is invited, so there is no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member of the panel has been entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new backup could be made, so the old ones were left. Make one, then destroy them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of days is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paragraph is named.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paragraph was named; it was found by the words quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rapid review without a prior notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recommendation has been recorded yet.</source>
        <translation>Ni chofnodwyd unrhyw argymhelliad eto.</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statute sets a period for the papers of a serious case review; these periods are practice of neighbouring records, or proposals. The Board decides, and can set its own in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tie stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view has been saved in this review yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word to decide on was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Nobody has been entered in the register of people yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the chair yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named for the sign-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the family is in the register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the family is in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in statute; good practice for cases below the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in statute; the learning sits in one organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, counted apart:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be published, or anonymously only: point 13 holds reasons and advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note under “Attendance” who came and what interests were declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Nothing can be said yet. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hangs loose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself when its time is over. You are asked who decided it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; if the agency meant to send another, ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the kind is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the report is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the store can be read: its beginning or its list of tables is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen that is not waived already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the repository yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices of the inquiry on retention of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications by Ofsted&apos;s route; reports before publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications, rapid reviews, decisions, reports before publication, delays and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications; reports before publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify the death of the care leaver aged up to and including 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify the death of the looked-after child, whatever the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify the serious incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify the serious incident online: one notification an incident, up to four children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered drafts and the comments on them were deleted; the text that is being written stays with the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers only grow: the last draft was {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered: entries whose words tell of a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ofsted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what do the accounts of one event differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event, several agencies</source>
        <translation>Un digwyddiad, sawl asiantaeth</translation>
    </message>
    <message>
        <source>One fault was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One label stands for one person, place or agency; take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One label stands for one person; take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these people is not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person in two places at about one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-sided contact</source>
        <translation>Cyswllt unochrog</translation>
    </message>
    <message>
        <source>Only a bound of the time is given (before, after, by); see as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the day is given; there is no clock time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an executive summary is all that there can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what a reader needs to follow the story. A genogram only where it does not give the family away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OoIl|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again once it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and save it as a Word document (docx) or an Excel workbook (xlsx), then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once with the right to write, which brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, copy the chronology into a new document, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that review, or enter another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the store that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Analyses” and choose another question in the list at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Chronology”. Go to the search (/) (Ctrl+F) and type: bruise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Learning” and press “Action plan”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “People” and press “To decide”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Report” and press “Published” in the header. The pages are made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Submissions” in the rail at the left. Each line is an agency. Choose one to see its rows as they were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened to read only, so nothing can be changed.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened to read only, so nothing can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with a custodian’s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with the key that a computer remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with the words of the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations and leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other places have come since it was looked at by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other serious harm that should be considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others active then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight and challenge</source>
        <translation>Goruchwylio a herio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwriting what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Owner, day and standing can still be changed; else add an amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLISHED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel guidance, June 2025, as used locally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel guidance; Panel&apos;s answers to questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel meeting {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel meeting {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel meetings</source>
        <translation>Cyfarfodydd y panel</translation>
    </message>
    <message>
        <source>Panel meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel {1}{2} is on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel’s note on an entry written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs are numbered; page, date and version stand in the footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel processes: police, Crown Prosecution Service, coroner, family court, employers</source>
        <translation>Prosesau cyfochrog: yr heddlu, Gwasanaeth Erlyn y Goron, y crwner, y llys teulu, cyflogwyr</translation>
    </message>
    <message>
        <source>Parental risk: domestic abuse, substances, mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part it into several items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part it into several sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase replaced by a custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase replaced with the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>People named by so many of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the register who are surely named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical abuse and explaining injuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the window. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one first, under “Findings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next meeting first; its second item is these minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned day of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for {day}. Last day to send it: {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check how the row reads, and tell us which words belong in which column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the dates as we read them, or send the chronology as a table; our blank template can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the year, and confirm the date or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm that the event was on the same day as the row above, or give its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm that the final text is what you mean to say; accept the changes if you send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm that this is right, or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm that this is the time by the 24-hour clock, or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm the date as we read it, or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm the date or correct it. If it is right and the event matters as background, say so and it can stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm the time as we read it, or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm the year as we read it, or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm what the number is: a day or a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in the columns in capitals and leave the others as they are. Your status is one of: {1}. Days as 5/3/2017. Send the papers you name beside this sheet, protected like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in the table under each action. Your status is one of: {1}. Say what changed for children, and send the papers you name beside this sheet, protected like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in the table, or tell us that you had no contact with the family in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the date in the date column and the account in the column that says what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the date of each event in a column of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the date, day first, such as 14/03/2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the date; if only the month or year is known, give that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the month if it is known; if not, write “not known” in your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the right date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the right time, by the 24-hour clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the time by the 24-hour clock, such as 15:40, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the whole date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give us the values that these cells should show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look through your copy and tell us if words are missing from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say what happened, or tell us that the row is to be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say whether it was in the morning or the afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say whether this is the midnight at which the day begins or the one at which it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send your chronology as a table with one row for each event; our blank template can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us what this should say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us whether the row is a note to the reader, or give the date of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us whether you meant to send the hidden words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us whether you meant to send this column; if not, send the file again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us whether you meant to send this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us whether you meant to send this sheet; if not, send the file again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us which column says what happened, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us which is right: the weekday or the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us which of the two dates is right, and correct the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us which of the two times is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the words of the picture into the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police, prosecutor and coroner were consulted; dates of trial and inquest are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice that others should learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Ymarferydd</translation>
    </message>
    <message>
        <source>Practitioners as agencies wrote them; one person written in two ways counts twice, and a name says nothing of how well the family was known. Entries tagged “change of worker”, or whose words tell of an allocation, a handover or unallocated time, are listed; what is {1} may be about another case or service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: {1}. Minutes {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press statement, questions and answers, spokesperson and partners&apos; press offices are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the down arrow to go from the search into the list, then to the next entry (j) and the one before (k).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Accounts”. Two agencies tell of one event in different words: what differs stands on yellow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Add a finding…”: the statement, why it was so, and the entries that show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Add a person…” for each member of the family, with the label that papers use instead of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Ask agencies…” to ask several in one act, with a letter to each; or “Ask…” on the line of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Begin a review…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Clear filters”, or leave the list twice (Esc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Enter a day…” for what has happened. The clocks that start with it are counted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Timeline” in the header. Bring it nearer and farther (+) (−).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protecting Children in Wales, guidance for arrangements for multi-agency child practice reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication is planned for {1} and this is still to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published retention schedules of councils for child protection records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published retention schedules of councils for looked-after children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {1} with this still to do: say who decided that, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {1}; to stay up until {2} at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {day}; stays up until {until} at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, and not deposited yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, with its link; to stay up at least 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the right file back, or save what is open as a new store; until it is closed it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting together what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting together: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of records</source>
        <translation>Ansawdd y cofnodion</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racism and other inequalities shaped the child&apos;s experience and agencies&apos; practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise one from a difference, or type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as the world will</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answers in Word, and add the agency’s corrected chronology when it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what it counts. What no entry says is counted apart as not known: blank never means no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading which words to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebooked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the panel&apos;s agreement or challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent contact with the family, press interest, or a very serious matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Recommendation to finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation {1} follows from finding {2} as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Recommendations and action plan</source>
        <translation>Argymhellion a chynllun gweithredu</translation>
    </message>
    <message>
        <source>Record findings with the entries that they rest on, on the page Learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of each agency over time</source>
        <translation>Cofnodion pob asiantaeth dros amser</translation>
    </message>
    <message>
        <source>Recovery sheet rehearsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheets with the mark {1} are the key of the store: they are void now, destroy every print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red: its day is past and it is not done, or its status says overdue. Amber: at risk; due within four weeks and not done; not started after its start; no owner or no day; or done for a quarter and not assured. Green: anything else. Set by hand it shows that, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral for consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral, threshold and assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred for consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Remembered in a computer’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a serious child safeguarding incident, gov.uk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a serious child safeguarding incident, gov.uk; Children Act 2004, section 16C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report draft</source>
        <translation>Drafft o’r adroddiad</translation>
    </message>
    <message>
        <source>Report draft, anonymised</source>
        <translation>Drafft dienw o’r adroddiad</translation>
    </message>
    <message>
        <source>Report drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports before publication; delays and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to a chief officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the pointer on a day to read how it was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Yn seiliedig ar</translation>
    </message>
    <message>
        <source>Return of a paper with points to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review handed over as an encrypted bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks to look at: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row that declares it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of all tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: the agency that records a contact. Columns: the agency that does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCR Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCR Desk {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2006/90, regulation 5(2)(a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2006/90, regulation 5(2)(b)(i)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2006/90, regulation 5(2)(b)(ii)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2006/90; Working Together 2010, chapter 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2006/90; Working Together 2015, chapter 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2018/789</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2018/789, as a board gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2018/789, part 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2018/789, part 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2018/789, regulation 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2018/789, regulation 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2018/789, regulation 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2018/789; Working Together 2018, chapter 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding Boards (Functions and Procedures) (Wales) Regulations 2015</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same event: {1} accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read into a new store; the damaged one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved from a damaged file, as far as that could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to a file: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to whom it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the panel thinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the tie is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is, so that it can be taken back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who places the entry here, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is destroyed before its time; the reason is printed on the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it may no longer stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this identifies nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the finished file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching: {1} files, {2} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reminder, to the chief officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of State for Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See when the last backup was proved. “Back up now…” makes one on any disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing and hearing the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>Gwelwyd eto</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the decision not to initiate, a copy of the notification, and why the criteria are not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the full report, or the improvements text and the reasons when it is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the name of the reviewer, for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the reasons and the papers asked for, before any decision is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report and the actions taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the national body {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the national body, the Secretary of State and Ofsted at least 7 working days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the report</source>
        <translation>Anfonwyd i’r adroddiad</translation>
    </message>
    <message>
        <source>Sent {1}, less than {2} working days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, received, decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious case review (2013 to 2019)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious case review (to 2013)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious case reviews were to be finished by 29 September 2020; this one is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious incident notification (copy held)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Set its numbers where it has any, such as the shortest silence in days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled for every store on this computer by whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven short boxes on one page, given face to face. Labels and roles only; change ages and family make-up where they would tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several times stand in the cell; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Rhannwyd gyda</translation>
    </message>
    <message>
        <source>Shorten it to {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or put it into the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it; more can go into the panel’s note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest silence of all agencies, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest silence of one agency, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest stretch, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows each paper that each agency was asked for: what was asked, what came, and whether it was good enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how lessons were acted upon; kept as long as what it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences and declared gaps</source>
        <translation>Cyfnodau tawel a bylchau a ddatganwyd</translation>
    </message>
    <message>
        <source>Silences are shaded, and the longest one is told in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences over time, agency by agency; declared ones are quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-agency case review</source>
        <translation>Adolygiad achos un asiantaeth</translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower than the benchmark?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody moved in or out, or a new partner appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody told a service that they were worried about the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is invited needs a name or a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something could have been seen, asked or done here and was not, as the panel sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something one service knew did not reach another that needed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-ins named “Recovered” {1} where rows lost what they belong to: {2}{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started when this was: {1}. If it does not apply any more, record that, with why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts when: {1}. Enter that day to start the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Status on our record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy discussion, conference, core group or the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches of so many hours, counted in whole days, in which at least so many agencies have an event dated to one certain day, none of which names another agency active then in any of its words, and none of which is named by one. Which agency an entry names is {1}: contact that was not written down is not seen here, and the agencies may have been busy with different things. Stretches do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches of {1} days and more, agency by agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches of {1} days and more, all agencies together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches within the review period in which one agency, or all of them together, have no event. Without a period the agency’s own first and last event bound it. All days that an uncertain date can mean count as recorded, unless they are more than a month. A silence is declared when a row or author’s note of the agency says that there was no contact in days that overlap it: tagged “no contact” by the panel, or {1}. Any other silence is a question to the agency; it does not mean that nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions: received, late, quality checked</source>
        <translation>Cyflwyniadau: a dderbyniwyd, yn hwyr, wedi’u gwirio o ran ansawdd</translation>
    </message>
    <message>
        <source>Suggested, waiting for a person’s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision and management oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision and management oversight are considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision or management oversight is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swings of engagement</source>
        <translation>Newidiadau mewn ymgysylltiad</translation>
    </message>
    <message>
        <source>Table of key practice episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entries with what they tell of: injury, domestic abuse, neglect and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entries with “concern raised”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entries with “decision point”, or mark them as key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entries with “good practice”.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entries with “identity and needs”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entries with “injury”, and with “non-mobile child” where it is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entries with “multi-agency meeting”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entries with “no further action”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entries with “referral”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entries with “supervision” and “escalation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 2 to 4 capital letters or digits, beginning with a letter, such as “POL”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take four or more words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it down, or write down why it stays up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off them first (Chronology, filter by the panel’s marks), or change its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one off the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one out on the page Report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bundle into a store of its own (“New store”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter off, or give the agency a label under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter off, or take agencies’ files in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last edit back (Ctrl+Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the next number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the number that is offered, or a higher one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take those lines out first, if they were a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down when its time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the publication checklist unless it is entered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of a computer’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in the chronologies that agencies send. Each file is shown as it was read before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the comments over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking {1} out of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of reference of the panel; the day of its end is taken from the beginning of its successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is less than {1} months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was before {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Board and its IT department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Board became minded not to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Board&apos;s manager looks at the review before anything is destroyed, and extends with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Board&apos;s response and the action plan are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accessible PDF passed its check, and a person looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts of all agencies in one order. What an agency wrote is never altered; what the panel says stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is due before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action says nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agencies cannot have been asked on a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency may have withdrawn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis answers each key line of enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis “{1}” is not known to this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is dated before the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is dated before the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer would be due in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author is independent of the case and of its line management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author&apos;s role is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup and the new store are the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {1} ({2}) has {3} of the lost rows; {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {1} could not be destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {1} could not be destroyed; it may be open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {1} could not be reached any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing and the training list are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle could not be read, or there is no room beside the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case happened in an institutional setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case may call for a change of legislation or guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case raises concerns about two or more agencies working together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case shows improvements that are needed nationally, including those identified before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case shows improvements that are needed to safeguard children, including those identified before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case shows recurrent themes in safeguarding and promoting the welfare of children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case shows recurrent themes of national importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair is a member of the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair, {1}, has not stated the independence from the agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist has no such point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child could not yet crawl or walk, or is not able to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child has been seriously harmed (a potentially life-threatening injury, or serious and/or likely long-term impairment; recovery does not rule it out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child has died (suspected suicide counts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child has died, or has sustained a potentially life-threatening injury, or serious and permanent impairment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child was looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child was on the child protection register or looked after on any date in the six months before (an extended review)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s voice and lived experience are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child: seen and heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child’s voice can hold {1} characters; this has {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child’s words and wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child’s words, wishes or behaviour are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child’s worker changed, or nobody was allocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chronologies would be due before they were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class “{1}” is not kept in the store for itself, so it cannot be destroyed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class “{1}” was destroyed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {1} is taken in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comments would be due in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy cannot be made in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy failed its proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cumulative picture</source>
        <translation>Y darlun cronnol</translation>
    </message>
    <message>
        <source>The custodian’s passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date cell and the time cell give different times; the time cell was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date cell holds a long text, from which we have not read a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date cell is empty; for now the date of the row above stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date cell is empty; the date of the row above was taken. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date has no year, and nothing near it gives one; please ask for the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date has no year; {1} was taken from {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is before the birth of the eldest child of the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date on which records were secured is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date points to the row above, where there is none that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date was counted from the row above: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date was taken from the row above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of publication is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of receipt is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the decision is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the decision is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of “{1}” is not one that can have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was done is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to which it is kept is not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day was revised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The death was in custody, on remand, in a young offender institution, secure training centre or secure children&apos;s home, in detention under the Mental Health Act, or of a 16 or 17-year-old deprived of liberty (always a review)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was taken not to initiate a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was taken to carry out a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document would be due before it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the log beside the file is damaged: what was done last may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end time is before the start time; it was taken as the next day&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end, {1}, is before the start, {2}; only the start was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries behind these numbers are before the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts have been gathered as far as possible, with agencies&apos; involvement and key practice episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>The family was told and offered sight of it; support for children, carers and staff is planned; the day avoids birthdays and anniversaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be destroyed; it may be read-only or open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file defines its own XML entities, which office programs never do and attackers do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored; pound signs, dashes and accents may have suffered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no table, so we read each paragraph that begins with a date as one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database, but not a store of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a package of very many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is built in a way that no office program builds files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, so that nobody can say that it names no one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is far larger inside than any chronology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 50 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {1} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not as this program writes a sealed copy; nothing of it was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of {1} {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is password-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a sealed copy; nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding says nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished file is searched for names before it is written. Nobody has to trust the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first strategy discussion, s47 enquiry or plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups is settled for this computer ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups, {1}, cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of automatic backups cannot be made or used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this store cannot be written to, so the store cannot be kept safe from two users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form for comments does not stand in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guidance set no limit for publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide to SCR Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holiday has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The household over time</source>
        <translation>Yr aelwyd dros amser</translation>
    </message>
    <message>
        <source>The identity check is passed, and a second reader is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident was notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that this computer remembers is not the one of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer could not be asked; it may still hold the key. No other was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not keep what it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of this review has no steps: choose another kind, or give it some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{1}” contains a registered name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{1}” is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{1}” stands for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{1}” stands for a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{1}” stands for {2} {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{1}” {2} holds the registered name “{3}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was written to {file} and logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line above the list always says how many of all entries are shown, and by which filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local authority became aware of a care leaver&apos;s death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local authority became aware of a looked-after child&apos;s death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local authority became aware of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure of impact is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mental health of somebody who cares for the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method is given: documents seen, interviews with dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes have no item {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of panel {1} are agreed at a later meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of panel {1} were agreed, so they are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of panel {1} were amended after they were agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes were agreed, so the action stays in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes were agreed, so the words of their actions are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than {1} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that was typed is not that of the store; nothing was destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national panel considered the case and sent it back as fit for a local review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national repository keeps the electronic copy 5 years and the catalogue entry for good, so the Board&apos;s own copy is the one that lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase is the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel has no member yet, so nobody is invited and there can be no quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel’s layer stands beside the agency’s words. What nobody decided never counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner or father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is shorter than {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short or easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period for which this is kept has not ended, or its start is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period of something in the store has not ended, or its start is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rapid review was sent to the national panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rationale is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason can hold {1} characters and the name {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for the revised day is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too short to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of destructions says when and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference that was typed is not that of the review; nothing was destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference “{1}” is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has another shape than is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is no JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of people is empty, so no name can be replaced by a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of the family, of staff and of places: who is meant in the entries, and by which label each is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark stands at no paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is dated before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is final and the Board signed it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was sent to the national body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no day by which it is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return sheet asks the agency, row by row, for what is missing or doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is still open: no day is entered on which it was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review looks at the time from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review period ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review was initiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review {1} is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewer was appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review’s own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revised day has no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is not of the pack that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says that the date is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says when, but not what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The salt and the first page of the file were overwritten first: without them no passphrase gives the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same analysis stands in the report already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved view “{1}” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved views are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this computer ({1}) cannot be read, so the keychain is taken to be forbidden and nothing else is settled by them; ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small file with the custodians’ keys cannot be written beside the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small file with the custodians’ keys is not what the store says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be made in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot reach these. They stay a duty of whoever holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be exchanged; another program may hold it. The old passphrase still opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has the form of an older version of the program, so it cannot be opened to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds no review yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is busy with other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is locked so that nobody reads it while you are away. What you had typed was kept, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is open and holds no review. A review keeps what agencies send, the chronology, the panel’s work and the report together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is open on the computer where it lies, and cannot be read over the network meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is too large to try it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was then written anew without free pages (VACUUM), and the log beside it was emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story by episodes: what each agency knew and did at the time. Refer to entries, such as [POL-0001].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has its headings but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of reference are repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not shown: nobody is in the register yet, so no name could be replaced by a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time between one entry that says the child was seen and the next, over all agencies and for each alone. Where a date is uncertain the shortest and the longest it can have been are given. An entry that does not say whether the child was seen does not end a stretch. The time from the last sight to the day of the incident is given apart: nothing ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time cannot be read; it is kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time does not say morning or afternoon and was not read; please ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time does not say morning or afternoon, so we have not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time does not say morning or afternoon; it was read by the 24-hour clock as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time has a letter where a digit belongs; please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is a spreadsheet&apos;s fraction of a day; it was read as {1}:{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is marked as Greenwich time; it was not converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time says both {1} and “{2}”; the clock time was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was taken from the row above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic light set by hand has no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail was edited or cut at its line {1}. Compare it with that of a backup, and keep this file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two entries do not stand at one day; an entry never leaves its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable {1} of this computer is not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of a referral</source>
        <translation>Hynt atgyfeiriad</translation>
    </message>
    <message>
        <source>The whole file was then overwritten with random bytes and removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole store checked: faults found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole store checked: sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are longer than {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are right in themselves, but they are not those of this store as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words do not fit together: one is wrong, or two changed places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words quoted stand in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {1} cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} cannot be written as “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} does not open this file, and it has not the length of a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} does not open this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} is right, but the beginning of the store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase no longer opens this store. Whoever kept an old copy of the store and its small file of keys can still open that copy: change the passphrase of the store to shut them out of everything from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes of triennial analyses of serious case reviews, the national panel&apos;s annual reports, and reviewers&apos; own practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {1} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no dated events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two accounts of this event in the chronology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {1} words of your own already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a concern about the actions of a single agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a custodian of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a kind “{1}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a narrative and a chronology that agree with one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an action plan of the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is cause for concern about how the authority, the Board&apos;s partners or others worked together (unless there is definitive evidence that there is none, a review must be commissioned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no 7-minute briefing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agency {1} in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no analysis “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no button to save and nothing to be afraid of: every change is kept, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chronology on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no custodian {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date; please ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day to write yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry to seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no review with the reference “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved view “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound automatic backup beside the store that this passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such destruction in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such hold on this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such hour as {1}; please ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time as {1}; please ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such waiver in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is potential to identify improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room on the disk for an automatic backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is valuable learning although the criteria are not met (good practice and near misses count)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no agency involvement, and that is itself the concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These agencies were asked for what they knew: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are entries of one agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay agreed; add another amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency is not asked for such a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is from before a change of passphrase, so the open store cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate holds no words of any case. Keep it with the Board&apos;s register of records for as long as the Board keeps proof of what it destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer remembers the key of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy shows no such entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was not made from this store, or the review was destroyed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is not in the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has no readable day, so it has no place within one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer in the chronology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was not changed by this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event starts no clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a bundle of one review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a store of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was destroyed when its time was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This finding is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder seems to be kept in step by {1}, which may copy a store in mid-change or put back an old copy. Keep the store in a folder of the computer or of the office&apos;s server, and backups elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hold was lifted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a draft of the report of a {1} concerning {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a return sheet with the agency’s answers, not a chronology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before panel {1}; meetings are numbered in the order they are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no intent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no kind of contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no kind of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no sealed copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no traffic light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no year of a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the folder of backups beside the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the {1} entry of its day; an entry never leaves its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be kept while it is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {1}, which cannot be read without loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is no longer in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key line is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key line of enquiry is not in the entry’s review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind belongs to the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of review is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outline is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper holds personal information about children and families. Share it only with those the panel has named, keep it locked away or encrypted, do not copy or forward it, and destroy it when the panel asks.</source>
        <translation>Mae’r papur hwn yn cynnwys gwybodaeth bersonol am blant a theuluoedd. Rhannwch ef dim ond â’r rhai a enwyd gan y panel, cadwch ef dan glo neu wedi’i amgryptio, peidiwch â’i gopïo na’i anfon ymlaen, a dinistriwch ef pan fydd y panel yn gofyn.</translation>
    </message>
    <message>
        <source>This paper was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase opens the store already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place by hand was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is registered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is not in the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review has no agency {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row holds a picture; we cannot read words in a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row holds text that Word hides; we have read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row holds words that are struck through; we have read them as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section is not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has another review called {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is being opened elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is not a bundle of one review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is open {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was last used with a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission is not in the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tie is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tie is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file is already stored for {1} as version {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {1} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {1} is not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Trothwyon</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one paper of one agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a month that a child was not brought; uncertain days are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable and deadlines</source>
        <translation>Amserlen a dyddiadau cau</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to which agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: {1} needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail of a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries to open it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and method, the period, the panel by job titles and employers, how the reviewer is independent, how the family and practitioners took part, other proceedings, and what the review could not do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the store&apos;s file exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase and press “Unlock”. You come back to where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase; it opens the store as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase; then let it be remembered anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the review&apos;s reference exactly as it stands in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them all, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words in the search (Ctrl+F), or choose agencies and a period. The line above the list always says how much is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain or no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “Write”, write the sections yourself; what you type is kept as you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked, back to where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the label it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual in the terms of reference of review panels; no statutory figure. Put in the figure of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {1} of {2} was replaced by a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence, control or fear between adults of the household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits without access, by agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT WAS DONE, AND WHAT CHANGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY IT MOVES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or say why it is destroyed before its time; the reason is printed on the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not brought</source>
        <translation>Heb ei ddwyn i apwyntiad</translation>
    </message>
    <message>
        <source>Was the child seen, by whom, and how often is it not said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the work looked over, did anybody challenge, and what came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, apologies, quorum; confidentiality statement read; conflicts of interest</source>
        <translation>Croeso, ymddiheuriadau, cworwm; darllen y datganiad cyfrinachedd; gwrthdaro buddiannau</translation>
    </message>
    <message>
        <source>Welsh (to be checked by a Welsh speaker)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were contacts kept just when it mattered to the adults, and missed otherwise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What accounts of one event differ about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agencies changed before the report was finished, and how it is known to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are your thoughts on this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each referral, and how long did it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came together in which month, across all agencies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the records say of who the family is and what it needs, and who does not say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does each finding rest on, and what hangs loose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What followed each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What followed when a child was not brought</source>
        <translation>Yr hyn a ddilynodd pan na ddaethpwyd â phlentyn</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yr hyn a ddigwyddodd</translation>
    </message>
    <message>
        <source>What has been done already</source>
        <translation>Yr hyn a wnaed eisoes</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is expected to change</source>
        <translation>Y newid a ddisgwylir</translation>
    </message>
    <message>
        <source>What is expected to change for children is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change for children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands for this agency has changed since the file was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agency’s column says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chronology says is a prompt for the panel, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means for your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided here set the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done at the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done well that others should learn from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was known, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learnt and what is done about it: findings, recommendations, the action plan, and publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noticed when files were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was on record at that moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did a visit fail, and how long until the child was seen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did an agency record nothing, and does it say why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody was worried about a brother or sister, did anybody think of the child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When supervision or a manager’s view is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were three agencies busy with the family at once and none spoke with another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where accounts differ</source>
        <translation>Lle mae adroddiadau’n gwahaniaethu</translation>
    </message>
    <message>
        <source>Where it was set up, this computer’s keychain or the recovery sheet opens the store as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the action plan stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the review stands today: what is due, who has sent something, what the chronology says at a glance, and the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where was the course set, and what was on record at that moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether working or calendar days is not said; calendar days are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agencies held a part of the same event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agency had a fact on record first, which later, and which never?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agency holds which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agency tells of which confirmed event, and in how many entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agency was told of a concern by somebody who is no professional, and how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files are there, and do they cover the period?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which injuries are on record, with whom, and how old was the child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which question has evidence from whom, and which has none?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Who had it first, and who when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has sent what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knew what when</source>
        <translation>Pwy oedd yn gwybod beth a phryd</translation>
    </message>
    <message>
        <source>Who lived at which address of the register; quiet bars have an uncertain or unknown beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lived or stayed where, and who was never named?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lived where when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lived where, by the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who outside the services was worried, whom did they tell, and what came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it told whom, where the other has no record of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits in the panel, its meetings with agenda and minutes, and the actions it agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spoke for the child</source>
        <translation>Pwy a siaradodd dros y plentyn</translation>
    </message>
    <message>
        <source>Who takes it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waives it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was at the table, who was not, and who has a record of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever decided it states that the exported files were destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after this computer does not allow it to remember the key of a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the sheet is for is told in at most {1} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there was a review, in two lines what happened, what the review is for. It is there to learn how agencies worked together, not to find who is to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With labels a chronology is written as PDF only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With labels, the finished file is searched for names before it is written. While anybody is named, it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With other agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the panel’s note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the same agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a day, entries with a clock time come first, by that time; then those without one; then those known only to fall within a longer span that begins on that day. Alt+Up and Alt+Down place an entry by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within confirmed groups: date, time, who was there, the child, the injury and its explanation, and what came of it, where two accounts say different things. The values are {1}. What an account does not say is never held against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {1} is not one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the first account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers and oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2006 and 2010, chapter 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2006, chapter 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2010, chapter 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2013 and 2015, chapter 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2013, chapter 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2015</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2015, chapter 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2015, chapter 4 (2013: one week)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2015, chapter 4, as local procedures give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2015, chapter 4; SI 2018/789, part 3; contents of published reviews; SCIE quality markers for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2015, chapter 4; written answer to Parliament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2018 and 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2023, chapter 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together to Safeguard Children 2018, chapter 4, and 2023, chapter 5; guidance of the Child Safeguarding Practice Review Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working together and sharing information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working with fathers and men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working with parents and families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a recovery sheet, print it, and put it in the Board’s safe. After a new passphrase write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how it will be seen that it changed: an audit, a count, what children say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in four figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in full: a decision for a review needs it as much as one against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its label instead; the labels under People say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day on which it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the evidence for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the label under which it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name as it is to stand in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the points; they go into the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them, also when the report is to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to whom it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to whom the letter goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to whom the letters go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is recommended, in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is about, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the day is kept for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the panel wants to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was found, in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was sent, asked or advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what will be different for a child when this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who checked or decided it, by role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who decided, by office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who looked whether it worked, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who signed it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it differs from the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the day was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the day was moved; it stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the review goes on as another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this clock does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this step does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why; it stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, for instance, “neighbour” or “godmother”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sheet of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written late from days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written late, as far as is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOUR STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You come back to where you were. A real store locks by itself when nobody uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide whether it is one event. Nothing is merged; both entries stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry {1} has the {2} {3}. The account of {4} has another. Is your {5} that of the event, or that of hearing of it or writing it down? What is it taken from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry {1} says: “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[family name]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[finding {}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[recommendation {}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{1} no longer there]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{1} removed #{2}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GP practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a about above after again all also am an and any are as at be because been before being below both but</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a box over words that are still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a capital, then small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conviction or caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file without ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a filter is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gathering among none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind of papers; these are: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label: what it covers is no leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter or notice naming one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link, which is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 1 to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of years from 0 to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passage of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person who is no longer in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of kinds of papers and years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a usual short form of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a visit on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of the field “{1}” of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 10 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 28 Sept 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation>yn absennol</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted v{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts of one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy pack {1} draft {2} {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action log of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action plan {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acute trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adolescents and harm outside the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adoptive parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after which nobody records sight of the child within {1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after which the agency never records sight of the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age of the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies of which none is tagged or offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies that hold any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies with entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies without any dated event, of which no silence can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies without any on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies, then family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency authors, senior sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency involvement form</source>
        <translation>ffurflen ymwneud asiantaeth</translation>
    </message>
    <message>
        <source>agency paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency report</source>
        <translation>adroddiad asiantaeth</translation>
    </message>
    <message>
        <source>agency report as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency that holds any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency without any on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreements of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aim of six months from initiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all entries</source>
        <translation>pob cofnod</translation>
    </message>
    <message>
        <source>all in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone near that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alt-text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amendments of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyses in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysis sent to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysis taken out of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {1} more in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anniversary of the death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anniversary of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another forename stands before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another of your entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another surname follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers read from the agency’s own column and not yet confirmed by the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>ymddiheuriadau</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>april art august autumn bill carol chase dawn daisy drew faith frank grace guy hope hunter ivy jack joy june</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on {1}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment and planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assured, but no evidence is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 7 working days before publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {1} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at regular intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendances at meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aware of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back up automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup folder chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup mark made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup restored into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holidays are announced to {1} only, so this day may still change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before any decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank chronology {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boards are asked; no limit is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both a gathering that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are about: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both have </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both have word of the {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both heard from one agency within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both name </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both name a third agency within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both refer to one act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both tell of one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both tell of one day, and of a third agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both tell of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both tell of: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes over words that are still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefings and news texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring store up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother or sister of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by can could did do does doing done down during each few for from further get got had has have having he</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by what authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar .ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled by carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read with the rights of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry out a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates of destruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenge and escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change passphrase by custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by a later file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of corrected files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of which nobody said when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chase sheet {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks of finished files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child in need meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child sexual abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child sexual exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child&apos;s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children of the register whose birth is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children of the register whose birth is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children women men seven eleven ten open often then when even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>childrens services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child’s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen entries without a date, of which it cannot be said what was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen entries without a key line of enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>cronoleg</translation>
    </message>
    <message>
        <source>chronology {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chronology, {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation>caewyd</translation>
    </message>
    <message>
        <source>closed, then a new concern soon after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {n}, no heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns told by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combined chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments of reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments on accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concern about a brother or sister alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concern raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns about a brother or sister alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns by whether they have a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns without a date, of which it cannot be said what followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns without a date, which cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed event looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed events looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact that only one side records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact with a national body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts and referrals closed with no action{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts kept just after a concern or just before a closing, after missed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts that only one side records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts with national bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containing “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversions of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core dumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts for what nothing else gives away in the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts for what nothing else gives away on its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criminal exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custodian added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custodian passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custodian removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custodian {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short or changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not read: “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {1} of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {1} of {2}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days after, without its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on a word taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision point or key episode chosen by the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision points and key episodes chosen by the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions on names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared for {1} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared gaps {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposit sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descriptions, bookmarks, notes, link targets and attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destruction finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destruction {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destruction {1}, review {2}, {3} files, {4} entries, {5} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destruction {1}, {2} bytes, sha256 {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detail that the child or a sibling should not find online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details of learning points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details of planned actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differences {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disability and needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissemination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divorced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi’i wneud</translation>
    </message>
    <message>
        <source>done since {1} and not assured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, awaiting assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {1}, within four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each names the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each names the other, one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each word with a capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier, dimmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier, out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended with no further action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends without further action and without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends without further action {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries carried by decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries in which a relative, neighbour or other lay person was worried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries in which the child may have been seen but nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries named in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of a change of worker {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of a decision {1}, not chosen by the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of a fact without a date, which cannot be first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of a factor by whether they have one certain day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of a factor not dated to one certain day, in no month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of a referral that name no agency of the review as receiving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of a referral without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of a stay or move {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of an allocation, handover or unallocated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of good practice {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of linked accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of meetings without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of meetings {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of oversight without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of oversight {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of supervision or a manager’s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries that do not say whether the child was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries that note identity, needs or means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries that say a child was seen alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries that say “did not attend” and not who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries that tell of an injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries that tell of any factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries that tell of somebody staying or moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries that the panel tagged as good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries whose naming of another agency is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries with a child’s behaviour {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries with a child’s words or wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries with a child’s words {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries with an adult whose name is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries with an unnamed adult {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries {1} from {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry in which a relative, neighbour or other lay person was worried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry of an allocation, handover or unallocated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry of supervision or a manager’s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry placed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry that notes identity, needs or means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry that says a child was seen alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry that tells of an injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry that tells of any factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry that tells of somebody staying or moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry that the panel marked and no finding uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry that the panel tagged as good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry with a child’s words or wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalation or challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalations and challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalations {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ethnicity and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event on no key line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event told by several agencies, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events about that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events by the age of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events by whether a child was seen alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events by whether a worker is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events by whether the child was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events by whether they have one certain day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events by whether they note any of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events by whether they stand under a key line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events in no confirmed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events in which no worker is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events known only to more than a month, which do not break a silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events not dated to one certain day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events not dated to one certain day, which are not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events of which it is not said how a contact ended, or that are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events of which it is not said how an appointment ended, or that are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events of which it is not told when they were written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events on no key line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events on no key line: nobody has said that they bear on none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events that do not say whether a child was seen alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events that do not say whether the child was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events that no finding rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events that note none of it, as far as can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events that surely name no child of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events that tell of none of these factors, as far as can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events told by several agencies, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events told by two agencies or more, as confirmed; {1} differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events without a date that could be read, which may lie in a silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events without a date that could be read, which may lie outside the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events without a date, whose contacts cannot be looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events without a time of day, which cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events without an action: that nothing is written does not say that nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyday words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence for finding </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence of learning points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence of planned actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explanation taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explanations of differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export certificate of destruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extensions of retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts that others had and the deciding agency had not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>families hard to engage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>farther apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female genital mutilation and honour-based abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few words of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of this review was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of {1}, version {2}: add it under Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of this review were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding of good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding that nothing is recommended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding that rests on a withdrawn entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding without an entry or a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings of good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished file checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first give {1} a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the panel</source>
        <translation>ar gyfer y panel</translation>
    </message>
    <message>
        <source>for the published report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {1} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foster carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from elsewhere, tells of the day of this event alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the decision form, version {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the last sight on record to the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the publication checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from when to when not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genogram {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on, with no day of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going ahead without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group suggested and not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups suggested and not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-brother or half-sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-brother or half-sister of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>he</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health visiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard from one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearsay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>her here hers him himself his how i if in into is it its itself just may me might more most must my no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a registered name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>housing and poverty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>however because so then that this these those in on at by for from to with of had did was were is only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity and needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the published report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>individual management review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infants and pre-birth work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials may be somebody else’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injuries by whether a child is surely named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injuries in entries that surely name no child: whose they are is not told here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injuries of a child whose age cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injuries {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation>gwahoddwyd</translation>
    </message>
    <message>
        <source>involvement form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is adopted child of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is adoptive parent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is brother or sister of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is child of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is foster carer of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is fostered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is half-brother or half-sister of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is identical twin of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is otherwise tied to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is parent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is partner of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is step-brother or step-sister of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is step-parent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is stepchild of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is twin of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may be somebody else’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its agency is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its status says overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>januar februar marz april mai juni juli august september oktober november dezember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>january february march april may june july august september october november december</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in a cloud; reading would fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key line added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key line changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key line of enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key line of enquiry that no finding’s evidence belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key lines of enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key lines of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels for the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels instead of names</source>
        <translation>labeli yn lle enwau</translation>
    </message>
    <message>
        <source>labels instead of names, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels shown, not names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels that slip: unknown ones, or ones that are somebody’s initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leak waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leak waiver taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal hold lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal hold placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lessons {1} from {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters and digits in any case, parted anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library inspector student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeliest of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeliest of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of the dissemination log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link changed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link from evidence to a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked with another account of the same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links from evidence to findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of recent documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>living together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock after minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock time chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest stretch without sight by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest time that nobody records sight of the child ({1} to {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest without a row of any agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loose end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loose ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make sure that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark mason may miles pat penny rob rose ruby sue summer will</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark of note </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked by the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>married</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matter on which accounts of one event differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters on which accounts of one event differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medical centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medical practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting of several agencies told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings of several agencies told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings of which it is not written that minutes were missing or received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata, hidden text, earlier revisions, forms, and what cannot be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midwife sister staff team custody force records call control deputy service probation housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestones of planned actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute-item {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes of panel {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miscarriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed appointments and care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed contacts {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing or exploited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misspelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monday tuesday wednesday thursday friday saturday sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money and poverty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month with {1} factors and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months with {1} factors and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months without any words of a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more information is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most in one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-agency meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name decision taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of a worker as written, over all agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named, and settled in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names its time that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no other agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of workers as written, over all agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names shown</source>
        <translation>enwau’n cael eu dangos</translation>
    </message>
    <message>
        <source>names the other agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the writer that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names, addresses and numbers of the register, and numbers like them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest of its field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neglect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no child surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact or referral is told of yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation>dim dyddiad</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date on one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event is confirmed yet as told by two agencies or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no further action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no identity left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no later than 7 working days before publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no names in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no news since {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no one two three day days week weeks month months year years today time january february march april may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quorum can be reached: {1} members are needed and {2} invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role is named: an agency alone rarely acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row with a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sight on record before the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no two entries say yet that the child was seen, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody owns it: name an agency and a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody surely named by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-mobile child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none within {1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nor not now of off on once only or other our out over own per same said say says she should so some such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normally within one month of notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not declared: to query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not explained by the accounts themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>not known, no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>heb ei nodi</translation>
    </message>
    <message>
        <source>not surely told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from {1} to {2} ({3} days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbered drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers parted just where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nurse officer manager worker doctor teacher social health visitor duty admin sergeant constable desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nursery or school day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a child under 6 months or not mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its occasion that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one agency, declared by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one agency, declared in whole or part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one field, days apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of other fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these before the first strategy discussion, s47 or plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these with a likely row on other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these, not on record with every agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these, times that each names the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these, with no action written on the day either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered by their words, not tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offscreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on another disk or in a network folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on key line of enquiry </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day of this event alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a gathering that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of two bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one told the other, who heard from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one told the other, who names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-off holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-off holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-sided contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>open choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens with an earlier passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens with the present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original file of submission {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other name in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other parts of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlines of national reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overview report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own review types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own words of spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed and damaged: searched as it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed beyond the bounds: searched as it lies, unpacked in part or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel action {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel and reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel member {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel papers and minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel-action {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel-member {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on by the same means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people of the register whose name is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, tags and facts looked for that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person, tag or fact looked for that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed by hand within their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places in the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places that narrow it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of the publication checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possibly about </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation>yn bresennol</translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professionals by name or sole post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish anonymously through the NSPCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions .docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions to agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum is {1} of {2} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotations that can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racism, disability and other inequalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rare clues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rare facts: condition, work, language, faith, court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the words, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received; waiting on us to check and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation that follows from no finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation without an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referrals {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to its act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearse recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminders recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repairs support business reception handler clerk registrar paediatric practice senior head named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies to outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply to an outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report section added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report section removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report section written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports of agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repository deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repository deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests to agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention rule set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention rule taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return sheet {1} version {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review bundled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {1}, check {2}, {3} left, {4} risks to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {1}, hold {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {1}, risk {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {1}, waiver {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {1}, {2} agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {1}, {2} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {1}, {2}, until {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {1}, {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer’s comments received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer’s copy sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer’s sealed copy {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk to look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risks looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risks {1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routine on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row in an order that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows in an order that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows that agencies wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule for days and ages changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of audiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run of two and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs of two and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said to be non-mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that the child was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that the child was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says it told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says it was told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school and exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school nursing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scopes of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scr desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-harm and suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious case review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets of siblings: number, ages, twins, order of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings and caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of likely pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares more with none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>she</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shell history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should have started {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the review began before 10 June 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single agency</source>
        <translation>un asiantaeth</translation>
    </message>
    <message>
        <source>slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else may hold the same post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source of information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step-brother or step-sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step-brother or step-sister of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step-parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stillbirth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store checked and faults found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store checked and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store opened by custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store opened by keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store opened by recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store, for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store, from form {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy discussions, s47 enquiries and plans {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-group, Chair or partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substance use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested groups not decided on, whose accounts are not compared here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested groups, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervision and workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target of four months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target of six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of its day within a week, and of one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of its day, and names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of the day, and names one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>termination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>than that the their them then there these they this those through to too under until up upon us very was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that speak well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Board&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Board’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the a an and but or if as both either neither when while where once until after before since although though</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chapters of the guide are not in the program&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child whom the review is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day itself is a holiday ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the executive summary only; the overview report was not published then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the final report in full, for at least twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder {name} beside the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month has no such day, so its last day is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is a common word, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is very short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the overview report, redacted, and the executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the review period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag of a language of the window, such as “en” or “cy”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole path of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole picture over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole store {1} (mark {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their own reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they can be filled in from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>think about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those who spoke for the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thresholds and referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ties between people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time before or after the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time before or after the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not given</source>
        <translation>amser heb ei nodi</translation>
    </message>
    <message>
        <source>time that a child was not brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in people’s lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times not brought without a date, in no run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times not brought {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times that a child was not brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times that a factor is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times that an event or a birth has no date, so that no age can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times that {1} agencies or more were active and none names another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times without a date, not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title and surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be kept up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by one agency only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told without a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics on which no agency has an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trail {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two or three days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two or three days apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unborn, or newly born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unborn, or up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unborn, {1} before birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unborn, {1} before the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain and approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain or no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 6 months, or may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unseen men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual short form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {n}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit without access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits without access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits without access and without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits without access {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting on the agency to mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting on the agency; requested {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived leaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived leaks taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall display chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way of a referral looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways of referrals looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we were what when where which while who whom why will with would you your mr mrs ms miss dr re via yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of one passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of words shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what others have told: press, court, inquest, earlier reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rule rests on (the Board&apos;s decision and its date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether any is lost cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which draft it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who decided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who did it? Perhaps say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who lifts the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who places the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose pack it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is kept longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter {1}/{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a capital, and where a name can stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a comment of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with names, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with no row that names the child within {1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with several rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with something to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the child’s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the panel’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn by its agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 15 working days of the day the notification was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 5 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 5 working days of the Chair&apos;s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within six months of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within three weeks after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a later entry of the agency within {1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a row of the receiving agency that names the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without any entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words or wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working day {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worried concerned tired frightened pleased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote later of the other&apos;s agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years and months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} (as written)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} (note: {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} ({2} from the left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} ({2} lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} ({2}): it holds the registered name “{3}”; change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} ({2}): its letters are initials of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Acknowledged {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Automatic backups in it may still hold it: destroy them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} In all lanes: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Sent {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} The account of {2} differs on this point ({3}). Please check your record and tell us what it says, who recorded it and from whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} actions are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} agencies or more within {2} hours that did not name one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and {2} are both entered as {3} {4}{5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and {2}: the partnership ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and {2}: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and {2}: {3}{4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} are both entered as {2} on {3}: choose, or correct their days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} asked to contribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} automatic backups of an earlier passphrase or form cannot be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} automatic backups still hold it; they are thinned out in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} before {2}, that day not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} can be read but belong to nothing that is left; that is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} changed by a later file since this was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} comments of review {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} contact {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} days and more from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} days apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} days – after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} entries are more than can be marked at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} entries chosen one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} entries stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} exported from the store over its life; whoever received them holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} exported; the trail lists them with their hashes. Whoever received them has to destroy them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} failed, from {2} to {3}, by {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} faults were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} filled in from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} found. Keep this file as it is, and restore the newest sound backup into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} from {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} from {2}: the source gives no number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} goes on from {2} ({3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has a row of it only later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has a row of it only on other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has sent no version {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has sent nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has word of the {2} of {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has {2} parents by birth: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} have one name. Wherever an agency writes it, you are asked who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} identities left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} in {2} {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is among the own forebears; one tie is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is at {2} and at {3} at one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is in the chair and comes from {2}, whose work is reviewed. An independent chair belongs to none of the agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is named in {2} of a time before {3}, the first day of birth that is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is {2} of {3}{4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} leads this action and cannot assure its own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} leaks are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} left{2}, so nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} made by hand to places chosen then, the last on {2}. Look for them where the Board keeps backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} made by hand to places chosen then; the old passphrase opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} members are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} minutes apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} more character{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} names {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the dissemination and training log teach finding {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the {2} pages of the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of them {2} no owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} ({3} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} entries, {3} without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} files are in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} letters are in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} on {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} only, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} panel action {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} panel {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} people are in the chair: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} people {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} plan {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} recommendations are many. Long lists are acted upon less; could some be one, or be said in the findings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} records in {2} that it heard from you on or about {3}. Your chronology has no row of it {4}. Did you pass this on, when, to whom, and what was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} records in {2} that it told you of something on or about {3}. Your chronology has no row of it {4}. Did this reach you, in what form, and what was done with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} says it told {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} says it was told by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} tells of that day (“{2}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} tells of {2} (“{3}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} things are left outside the text, or cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} to open this store failed since it was opened last. {2} on {3} by {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} to {2} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} to {2}. Entries: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} under key line {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} version {2} ({3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was asked for something, or has sent something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was laid beside {2} of the family in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was not in force on {2}{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} were filled in from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} withdrawn by the agency since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} words in one sentence; perhaps two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} words long: could it be said in {2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} working days before {2}, that day not counted: {3}{4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} would be younger than the own child {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} would have been {2} at most when {3} was born.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} actions{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} chronology{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} v{3} questions.docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} {3} is {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} · to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} · {2} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, address {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, due {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, number {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, our reference {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, {2} years, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, {2}{3} bytes, sha256 {4}{5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: a machine finds nothing wrong. That is less than half of what a person would find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: action {2} of the plan due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: answer to a national body due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: details, bookmarks, descriptions, attachments, hidden text and earlier revisions were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: events by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: names {2}, which is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: panel action {2} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: panel meeting {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the date of death is before the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the date of {2} cannot be read and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the day “{2}” cannot be read; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the key of the action is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: there is no action with the key A{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} and {3} live together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} of {3} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} of {3} members, {4} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} {3} ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} {3} ends before {4} was born.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} {3} found by machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2}{3}; {4} of {5} risks looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: “{2}” is no status; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; by the rule it would be {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; {2} has no such row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; {2} lines are in the dissemination and training log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}between about {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}it cannot be read whole. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}that failed: {2} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}the folder of backups beside it cannot be made or used. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}there is too little room on the disk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}{2} from {3}, which is day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}{2} {3} {4} missing from the returned pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}–{2} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circumstances}

{key lines of enquiry}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} before the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (was {old})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family table}

{genogram}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved as it was received. It is outside the encrypted store now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved exactly as it was received. It is outside the encrypted store now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written with {days}. No name of a person is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, page {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can open the store with their own passphrase now. Let them try it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to {most} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, {errors} to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} sealed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing}, {n} declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} from: {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Accounts” shows entries of different agencies that may tell of one event, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Accuracy” sends each agency its part to check, and reads the answers back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Action log” shows the actions of all meetings, late ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Add proof…” keeps the document that shows it, inside the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Add something received” takes you to where files of agencies are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Agree…” locks the minutes at the next meeting. From then on they are only added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Archive” keeps what was published before. “Keep an old report…” adds one, with its PDF if you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Bodies and holidays”: enter holidays that fall once only, so that working days are counted rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Calendar file…” saves the days to come for your office calendar, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Chase sheets…” writes one Excel sheet for each lead agency; “Read back…” shows what its answer would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Check…” goes through the checklist. What is not so, or only in part, becomes a point of the letter that returns the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Close this store” leaves it locked and goes to the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Did not attend”, and it is not plain whose appointment it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Dissemination” keeps briefings and who was told. They leave with labels, never while a registered name stands in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Evidence trail” lists what hangs loose: a finding without evidence, an action without an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Export…” (Ctrl+E) writes a PDF, a Word document or a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Export…” (Ctrl+E) writes exactly what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Family and places…” keeps ties, addresses, schools and dates. Write a date as somebody said it, such as: about 1988.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Genogram” draws the family as on the day of the incident; “Households” shows every address over the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Keep a report…” stores what came, as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Kinds of review”: to make a kind of your own, copy one and change the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Labels” shows what each audience calls everybody. One label never stands for two before one audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Letter…” writes the letter that comes next: the request, a reminder, or the return of a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Make a new store…” (Ctrl+N): choose where the file lies, and a passphrase of three or four words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“New meeting…” invites the members, with the usual items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Next day” follows a row without a single day; please ask for the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Open a sealed copy to comment on it…” is for a reviewer who was sent a copy. It needs no store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Open a store…” (Ctrl+O) when there is one already. You can also drop its file onto the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Open the room” shows the wall on a second display. It begins blank and shows labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Other folder…” sends automatic backups to a stick or a server, so that a lost laptop does not take them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Publication” counts the days and goes through the points before publishing. Nothing is ever blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Record…” keeps when a duty was done, to whom it went, a new day with its reason, or why the clock does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Remind the late…” writes the next reminder to each agency that is late, or records that they were told by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Restore…” first shows what a backup holds, then makes a new file. Nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Send to report” keeps what was asked. The report computes it anew whenever it is drafted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Show what I type” helps when it is refused: capital letters and spaces count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Steps”, “Decision and kind”, “Scope” and “National body” hold the rest of the life of a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Themes and years” counts how many findings carry each theme, by the year of the incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Timetable” shows the days that are counted, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“To decide” lists names that are in doubt. One press decides for the whole review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Views” keeps filter and columns under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” can be the beginning or the end of the day; it was read as 00:00. Please check the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be an agency’s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” does not say what will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” in the settings of this computer ({2}) is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” in the settings of this computer ({2}) is not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is in use: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no paragraph of this draft.{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not a choice for {2}; the choices are: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not plain English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” or “{2}”, so it is taken to be forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” was read as {2}, which is what this row was sent for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailView</name>
    <message>
        <source>CSV text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed tries to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of deed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Opened and locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail of {store} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in this store, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was saved with {lines}; that stands in the trail too. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read into a new store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewKeeping</name>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the view “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take away the view “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow sharing for this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow sharing for this meeting (always: this system cannot block it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide (also as PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window (close this store first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn it in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn it in an hour (close this store first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 % (now {scale} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: {n} % of the words so far ({done} of {all}); the rest is English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes (not allowed on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>How the chronology is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaivedButton</name>
    <message>
        <source>Waived leaks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may stand in files with labels, and taking that back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaiversDialog</name>
    <message>
        <source>Choose one that still holds; Ctrl or Shift chooses several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these was found in a finished file and let stand. Taken back, it keeps the next file from being written until it is mended or waived anew; both stay on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was waived in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it may no longer stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived leaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the words change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiving</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: what the leak check found is neither mended nor waived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallControl</name>
    <message>
        <source>The displays changed, so the wall is blank. Press S to show it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second display is gone, so the wall is closed. It comes back blank when it is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall is on the other display now, blank. Press S to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second display to show it on. Plug the projector in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second display. If a projector shows the same as this laptop, the room sees this window with its names: press the Windows key and P, and choose “Extend”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchedWindow</name>
    <message>
        <source>See what happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A finished demonstration review: eight agencies, about 400 entries, all invented. It goes when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the reviewer: a copy that was sent to you with a passphrase of its own. No store is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn it in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new store: one encrypted file that will hold your Board’s reviews. You choose where it lies and its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sealed copy to comment on it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store that was made before. You need its passphrase. You can also drop the file onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCR Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chronologies of all agencies in one, the panel’s work and the report: on this computer only, in one encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration with steps beside it, each ticked when you have done it; you can leave at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no network: nothing leaves this computer unless you save or print it yourself. Without its passphrase or its printed recovery sheet nobody can open a store: neither we nor your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: light or dark, size of text, keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} worth a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteLayout</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section below this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written, or with labels for the panel or the world (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6 shows the text with labels, and goes back to what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a note at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the line a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the lines a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the lines a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the section down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the section up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to an entry, a person, a finding, or a part made from the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the lines apart in a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the section out; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text with labels for names; shaded words were put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteView</name>
    <message>
        <source>Begin it with the standard contents for this kind of review: a section for each part, with the tables and figures that are made from the records. You write, add and leave out as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears here as soon as a review is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: type on to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the report is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the entry, such as POL-0042</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded words stand in place of names and days. The text you wrote is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {name} in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the text, or back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename a section to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take out “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write “{section}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FewWordsDialog</name>
    <message>
        <source>Fill in: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>all_reviews</name>
    <message>
        <source>A body that is owed something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day proclaimed after this version was made. Clocks are counted anew with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-off holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register entry, without any detail of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be begun from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be begun to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock {code}: {duty}, {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks name the body that is right on their day. Two at once are said, so that you can choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “{kind}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria of your own, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until, to be looked at then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Name of the new kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the summary was published: the review began before 10 June 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of this kind follow the change at once; nothing that was recorded is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Child H, never a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is yours: its name, basis, steps, clocks, papers and criteria can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} will be kept in the encrypted store.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>box_texts</name>
    <message>
        <source>1 word; about {wanted} fit on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of box {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of box {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} words; about {wanted} fit on one page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deed</name>
    <message>
        <source>Still wanted: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day cannot be read. Write 5/3/2016 or 5 March 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {wanted} to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>file_choice</name>
    <message>
        <source>{kind}, protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>learning</name>
    <message>
        <source>7-minute briefing; half-day on bruising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author or body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes: titles can be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case, as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change action {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child: sex and age band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns: {agencies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation: what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: paragraphs of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {references}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding it teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding {n}: {statement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows also from finding {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows also from findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from no finding: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the front door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health visitors, all localities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be seen: measure of impact (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident, in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key findings, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the catalogue entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be published, or anonymously only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or it follows from no finding, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POL-0042, GP-0007</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product, course or session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish anonymously: without the name of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions it ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask ourselves, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, where it is not needed or you go ahead without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: paragraphs {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the national body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the chronology: the evidence of finding {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off and assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Stays up until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for the catalogue (about 500 to 2,400 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team minutes; reply form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure is taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, as the catalogue should show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics: {topics}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is expected to change for children (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recommended, short and plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is good for here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for our agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen: did it change anything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it differs from the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was so, and why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose, or type your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>girl, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neglect, mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product sent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should change: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown by: {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their numbers: 2, 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training or session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}  {statement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not kept in the store: attach it, or clear its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no reference. Write it like POL-0042.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not the number of another finding.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>The day by which it is wanted is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day cannot be read. Write 5/3/2016 or 5 March 2016.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>line_rows</name>
    <message>
        <source>{heading}, line {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong that the program did not foresee (number {number}). Go on working; what was saved before is safe. Tell your IT support this number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>Actions, {n} of {all} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed at panel {n} on {day}; from then on only amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries {entry}: the next meeting opens on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Entries spoken of: {references}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation>Buddiannau a ddatganwyd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>{n} of {all} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} (asked for by {who})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Cronoleg</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>It is shown here how good it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>read_only</name>
    <message>
        <source>The store is open to read only, so nothing in it can be changed. To work in it, close it and open it again when nobody else has it open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>{field}: this is not a day. Write 5/3/2016 or 5 March 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: this is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {agency} for its {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked or decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: by secure e-mail or secure file transfer, as the letter explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the day of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of (Board or partnership)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or office, and the address if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other points to mend, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as a request; the letter is written from it. Asking anew sets another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope: persons, period, questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chief officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept in the encrypted store exactly as it came. Its version follows from what came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is filled in from the review and can still be changed in Word. It uses the child’s label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is answered “no” or “in part” becomes a point of the letter that returns the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agency}: {title}, version {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>0 keeps for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also destroy the automatic backups that hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now: {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each period counts from one of these days. Without a day on which the review was closed nothing of it can be destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold of {day} by {who}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: {rule} ({standing}). {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep longer: {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the legal hold on {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted {day} by {who}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and post, as it is to stand on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and post, such as the Board’s solicitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is due now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the review can be destroyed until the hold is lifted. That it was placed stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when its period has not ended; printed on the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a legal hold on {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed on {day} by {who}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for: {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the Board’s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as an inquest, a claim, or an inquiry’s notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the Board’s minute and its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Board’s decision and its date, or the schedule it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole review holds {files} received files and {entries} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. What is destroyed is overwritten in the store, and a certificate says what went, on whose word, and what could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the reference of the review: {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why before its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} automatic backups hold it, or cannot be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>2 to 4 letters; begins its references. Taken: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key line of enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question that the review is to answer. Its number stays, since papers name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an agency…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>An agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances, in two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Day of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents have Welsh headings and labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that came from it keeps its references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings and labels of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key line {n} was taken out; the others keep their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key lines of enquiry</source>
        <translation>Llinellau ymholi allweddol</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the child, never the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>No period is set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: add the first when the panel has agreed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered questions of the terms of reference. Entries are put under them in the chronology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that is added now is asked for its papers under Requests. Codes begin references and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference and kind stay; “Go on as another kind…” stands under “Decision and kind”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is taken in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the review looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timetable</name>
    <message>
        <source>Advice of the national body, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice taken: legal, national body, police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is owed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks that start with it are counted anew. Leave the day empty to stop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with a national body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by (office)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Decision form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent: who, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded so far stays: days, clocks, steps, decisions, papers. It is {kind} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as another kind of review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was weighed, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent about publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as version {n}; earlier versions stay as they are. The rationale is needed for yes and for no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: {limit}. Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when the step does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to nobody outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to: {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale, in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons are kept for yes as for no. Earlier intents stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated from knowledge of the guidance: check it against your copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body asked for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock does not apply to this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day starts the clocks of a decision, unless a day was entered for them already. A later form moves the days that an earlier form set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We met or spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yr hyn a ddigwyddodd</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent, asked, advised or answered, and how it was weighed: Boards are to have regard to advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it went to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}, made by {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} will be kept in the store as proof.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unusual</name>
    <message>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by tracked changes, left out: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in the file, but read: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without heading, but read: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
