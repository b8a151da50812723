import type { BannerTexts, FrameTexts, Language, SettingsTexts, TableTexts } from './language.js';

// French. No native reader has checked it yet.

export const tag = 'fr';

export const banner: BannerTexts = {
  heading: 'Autoriser des cookies optionnels ?',
  body: 'Pour {purposes}, avec {companies}. Rien avant votre choix, que vous pourrez changer.',
  bodyAlone: 'Pour {purposes}. Rien avant votre choix, que vous pourrez changer.',
  purposes: {
    functional: 'afficher cartes et vidéos',
    analytics: 'compter les visites',
    marketing: 'mesurer la publicité',
  },
  and: { two: ' et ', more: ', ', last: ' et ' },
  others: { one: '{n} autre', many: '{n} d’autres', other: '{n} autres' },
  again: {
    expired: 'Votre dernier choix date d’il y a un moment. Merci de choisir à nouveau.',
    policy: 'Nous avons changé notre façon d’utiliser les cookies. Merci de choisir à nouveau.',
    service: 'Nous souhaitons utiliser un nouveau service. Merci de choisir à nouveau.',
  },
  privacyControl:
    'Votre navigateur a envoyé un signal Global Privacy Control. Nous avons désactivé le marketing. Votre opposition est respectée.',
  choose: 'Personnaliser',
  policy: 'Politique de cookies',
  reject: 'Tout refuser',
  accept: 'Tout accepter',
  settings: 'Réglages des cookies',
  outcomes: {
    rejected: 'Vous avez refusé les cookies facultatifs. Vous pouvez changer cela dans Réglages des cookies.',
    accepted: 'Vous avez accepté tous les cookies. Vous pouvez changer cela dans Réglages des cookies.',
    saved: 'Vos choix de cookies sont enregistrés. Vous pouvez les changer dans Réglages des cookies.',
    failed:
      'Nous n’avons pas pu enregistrer votre choix. Il vaut sur cette page, et nous vous redemanderons sur la suivante.',
  },
  hide: 'Masquer ce message',
};

export const settings: SettingsTexts = {
  intro:
    'Choisissez ce que nous pouvons utiliser. Tout ce qui est facultatif est désactivé tant que vous ne l’activez pas.',
  save: 'Enregistrer mes choix',
  close: 'Fermer sans enregistrer',
  categories: {
    necessary: {
      title: 'Nécessaires',
      body: 'Ils protègent le site, permettent de remplir les formulaires et retiennent votre choix de cookies. Le site ne peut pas fonctionner sans eux, votre accord n’est donc pas nécessaire.',
    },
    functional: {
      title: 'Fonctionnels',
      body: 'Ils retiennent vos préférences, comme votre langue. Ils affichent aussi des contenus d’autres entreprises : cartes, vidéos et messagerie en direct.',
    },
    analytics: {
      title: 'Statistiques',
      body: 'Ils comptent les visites et nous montrent quelles pages sont utilisées et où l’on rencontre des difficultés. Nous nous en servons pour améliorer le site.',
    },
    marketing: {
      title: 'Marketing',
      body: 'Ils nous indiquent, ainsi qu’à d’autres entreprises, que vous avez visité ce site. Nous nous en servons pour voir si nos publicités et les appels téléphoniques viennent de la même visite, et pour vous montrer nos publicités sur d’autres sites.',
    },
  },
  purposes: {
    visitor: 'Distingue un visiteur d’un autre',
    visit: 'Relie les pages d’une même visite',
    source: 'Retient la publicité ou le site qui vous a amené ici',
    advertise: 'Vous reconnaît pour choisir et mesurer des publicités',
    retarget: 'Vous montre nos publicités sur d’autres sites',
    email: 'Vous reconnaît grâce à votre adresse e-mail',
    record: 'Enregistre ce que vous faites sur ce site',
    calls: 'Relie vos appels à votre utilisation de ce site',
    number: 'Retient le numéro de téléphone qui vous a été affiché',
    limit: 'Limite la quantité de données envoyées',
    choice: 'Retient un choix que vous avez fait',
    security: 'Distingue les personnes des robots',
    technical: 'Teste ou fait fonctionner le service',
  },
  always: 'Toujours activés',
  on: 'Activé',
  off: 'Désactivé',
  some: 'En partie activé',
  thisSite: 'Ce site',
  unknown: 'Inconnu de nous : voir sa politique de confidentialité',
  storage: 'stockage du navigateur',
  recording: 'Ce service enregistre aussi les clics, le défilement et les mouvements de la souris sur nos pages.',
  privacy: 'Politique de confidentialité',
  life: { session: 'Jusqu’à la fermeture du navigateur', ever: 'Jusqu’à sa suppression' },
  lastChoice: 'Date de votre dernier choix : {date}. Nous vous redemanderons après cette date : {expiry}.',
  sensitive:
    'Cette page peut révéler quelque chose sur votre santé. Quel que soit votre choix, le marketing et l’enregistrement restent désactivés ici.',
  waits:
    'Votre dernier choix prendra pleinement effet quand vous quitterez cette page. Nous ne l’avons pas rechargée, car vous y avez saisi du texte.',
  reload: 'Recharger maintenant',
  leftovers:
    'Nous ne pouvons pas supprimer ces cookies d’ici : {cookies}. Vous pouvez les supprimer dans les réglages de votre navigateur.',
};

export const frames: FrameTexts = {
  heading: '{name} : {title}',
  body: 'Ce contenu vient de {company}, qui peut utiliser des cookies et obtenir des informations sur votre visite.',
  once: 'Afficher cette fois',
  always: 'Toujours autoriser les cookies {categories}',
  categories: { functional: 'fonctionnels', analytics: 'statistiques', marketing: 'marketing' },
  elsewhere: 'Ouvrir sur {name}',
};

export const table: TableTexts = {
  undecided: 'Vous n’avez pas encore choisi : les cookies facultatifs sont donc désactivés.',
  rejected: 'Votre choix actuel : cookies facultatifs désactivés. Vous l’avez fait le {date}.',
  accepted: 'Votre choix actuel : tous les cookies facultatifs activés. Vous l’avez fait le {date}.',
  some: 'Votre choix actuel : activé pour {names}, désactivé pour le reste. Vous l’avez fait le {date}.',
  how: 'Vous pouvez changer votre choix à tout moment. Nous supprimons alors les cookies de ce que vous désactivez. Ceux qu’une entreprise conserve sur son propre site, vous pouvez les supprimer dans les réglages de votre navigateur.',
  change: 'Changer mon choix',
  columns: { name: 'Cookie', company: 'Déposé par', purpose: 'Ce qu’il fait', life: 'Conservation' },
  nothing: 'Aucun à notre connaissance',
};

export const fr: Language = { tag, banner, settings, frames, table };
